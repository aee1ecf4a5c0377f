namespace Iso.Standards;

/// <summary>That a fact of the organization's profile speaks for a control. It decides nothing: it says what to think of.</summary>
public sealed record ProfileHint
{
    /// <summary>The control.</summary>
    public required ControlId Control { get; init; }

    /// <summary>The fact, as it follows on <c>the profile says that</c>: <c>cloud services are used</c>.</summary>
    public required string Because { get; init; }
}
