namespace Iso.Standards;

/// <summary>What the tool has from outside: where it writes, and the clock.</summary>
/// <param name="Output">Results, and nothing else.</param>
/// <param name="Error">Remarks and refusals.</param>
/// <param name="Clock">Says which day is today where no day is given.</param>
/// <param name="Width">The width of the terminal; null where the output is plain: redirected, or without colour.</param>
internal sealed record ToolHost(TextWriter Output, TextWriter Error, IClock Clock, int? Width = null);

/// <summary>What a command works with.</summary>
/// <param name="Standards">The editions that are known.</param>
/// <param name="Output">Gathers the result; it reaches the host's output in one piece when the command has ended.</param>
/// <param name="Page">The same, for text that people read.</param>
/// <param name="Notes">Remarks beside the result.</param>
/// <param name="Clock">Says which day is today.</param>
internal sealed record ToolContext(StandardsLibrary Standards, TextWriter Output, Page Page, Notes Notes, IClock Clock)
{
    /// <summary>The management system standards among them. Numbers and words that name no document mean these first: laws and frameworks would drown them.</summary>
    public StandardsLibrary ManagementStandards { get; init; } = Standards;

    /// <summary>Today (UTC).</summary>
    public LocalDate Today => Clock.GetCurrentInstant().InUtc().Date;

    /// <summary>The editions among which the former and later ones of an entry are looked for. For a management system standard, no law is read.</summary>
    public StandardsLibrary KinOf(Provision entry) => ManagementStandards.TryFind(entry.Id.Standard, out _) ? ManagementStandards : Standards;
}
