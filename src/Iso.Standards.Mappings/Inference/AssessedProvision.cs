namespace Iso.Standards;

/// <summary>A provision with the result that somebody, or evidence, gives it.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Result">How far it is met.</param>
public sealed record AssessedProvision(ProvisionId Provision, ProvisionResult Result);
