namespace Iso.Standards;

/// <content>What lies in the scope of which standard.</content>
public sealed partial class DocumentIndex
{
    private RiskScheme? _schemeOfRegister;
    private bool _knowsSchemeOfRegister;

    /// <summary>Whether something lies in the scope for a standard, by the scopes that it names. What names none lies in all of them.</summary>
    public bool IsInScope(IReadOnlyList<Id<Scope>> scopes, StandardId standard)
    {
        ArgumentNullException.ThrowIfNull(scopes);
        if (scopes.Count == 0) return true;
        foreach (var id in ValueList<Id<Scope>>.Span(scopes))
        {
            if (TryFind(id, out Scope? scope) && scope.Standard == standard) return true;
        }

        return false;
    }

    /// <summary>The scheme by which a risk is rated: that of the rating, or else that of the register, or else its only one; null where there is none.</summary>
    public RiskScheme? SchemeOf(RiskRating rating)
    {
        ArgumentNullException.ThrowIfNull(rating);
        return rating.Scheme is { } own ? TryFind(own, out RiskScheme? named) ? named : null : SchemeOfRegister;
    }

    /// <summary>The scheme that the register names, or else its only one. Nearly every rating is by it, and a dozen rules ask for each.</summary>
    internal RiskScheme? SchemeOfRegister
    {
        get
        {
            if (!_knowsSchemeOfRegister) _schemeOfRegister = FindSchemeOfRegister();
            _knowsSchemeOfRegister = true;
            return _schemeOfRegister;
        }
    }

    private RiskScheme? FindSchemeOfRegister()
    {
        if (Document.RiskRegister?.Scheme is { } common) return TryFind(common, out RiskScheme? registers) ? registers : null;
        return Document.RiskRegister?.Schemes is [var only] ? only : null;
    }
}
