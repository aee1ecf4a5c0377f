namespace Iso.Standards;

/// <summary>What a rule found at one place of a document.</summary>
public sealed record Diagnostic
{
    /// <summary>The rule, with its title, its remedy and its page.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>How much it weighs here.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What was found, and at its end what to do.</summary>
    public required string Message { get; init; }

    /// <summary>What to do: the end of the message, for those who draw several diagnostics together.</summary>
    public required string Remedy { get; init; }

    /// <summary>Where it stands in the document: a JSON path, <c>$.statements[0].entries[37].justification</c>.</summary>
    public required string Path { get; init; }

    /// <summary>What it is about: the id of a control with its standard, or of the standard whose statement it is; may be empty.</summary>
    public required string Subject { get; init; }

    /// <summary>The provisions it rests on, of the document's own standards; empty where it is good practice.</summary>
    public IReadOnlyList<ProvisionId> Basis { get; init => field = ValueList<ProvisionId>.Copy(value); } = ValueList<ProvisionId>.Empty;

    /// <summary>One line: <c>error SOA-010 at $.entries[1].justification (A.7.11): … [ISO/IEC 27001:2022 6.1.3 d)]</c>.</summary>
    public override string ToString()
    {
        var about = ProvisionId.TryParse(Subject, out var provision) ? provision.Number.ToString() : Subject;
        var subject = about.Length == 0 ? string.Empty : $" ({about})";
        var basis = Basis.Count == 0 ? "good practice" : string.Join("; ", Basis);
        return $"{Severity.Word()} {Rule.Id} at {Path}{subject}: {Message} [{basis}]";
    }
}

/// <summary>A rule, or all rules of a standard, that could not judge.</summary>
public sealed record RuleNotRun
{
    internal RuleNotRun(string rule, string why)
    {
        Rule = rule;
        Why = why;
    }

    /// <summary>The id of the rule, or the standard whose rules are not at hand.</summary>
    public string Rule { get; }

    /// <summary>What was missing.</summary>
    public string Why { get; }

    /// <summary>The rule, and what was missing.</summary>
    public override string ToString() => $"{Rule}: {Why}";
}

internal static class SeverityWords
{
    /// <summary>The severity as it is written in reports and in JSON.</summary>
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
