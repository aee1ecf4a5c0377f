namespace Iso.Standards;

/// <summary>The clauses of ISO 9001 that an organization set aside; no other of these standards lets it.</summary>
internal static class NotApplicable
{
    private const string Quality = "ISO 9001:";

    /// <summary>Whether every scope for the standard of a provision says that it, or what it stands in, cannot be applied.</summary>
    public static bool In(IReadOnlyList<Scope> scopes, ProvisionId provision)
    {
        if (provision.Standard.Text is not { } text || !text.StartsWith(Quality, StringComparison.Ordinal)) return false;
        var any = false;
        foreach (var scope in ValueList<Scope>.Span(scopes))
        {
            if (scope.Standard != provision.Standard) continue;
            if (!SetsAside(scope, provision.Number)) return false;
            any = true;
        }

        return any;
    }

    private static bool SetsAside(Scope scope, ProvisionNumber number)
    {
        foreach (var part in ValueList<NonApplicability>.Span(scope.NonApplicable))
        {
            if (part.Requirement.Contains(number)) return true;
        }

        return false;
    }
}
