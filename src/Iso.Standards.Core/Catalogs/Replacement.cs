namespace Iso.Standards;

/// <summary>That an entry took over an entry of the former edition, as the data says it.</summary>
/// <param name="Former">The number in the former edition.</param>
/// <param name="Successor">The entry of this edition.</param>
/// <param name="Change">The kind of change where the data states it; unspecified where it follows from the numbers and titles.</param>
/// <param name="Confidence">How sure it is.</param>
/// <param name="Note">What there is to say about it, or null.</param>
internal sealed record Replacement(ProvisionNumber Former, Provision Successor, SuccessionKind Change, Confidence Confidence, string? Note);
