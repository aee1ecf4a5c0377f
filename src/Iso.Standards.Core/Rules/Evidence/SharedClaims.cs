using System.Runtime.CompilerServices;

namespace Iso.Standards;

/// <summary>The claims of an item that serves several standards, and how far what they name can be shared.</summary>
/// <remarks>Editions of one standard are one discipline: an item may serve both without being two things.</remarks>
internal static class SharedClaims
{
    /// <summary>Whether an item that is neither superseded nor withdrawn has claims on two standards.</summary>
    public static bool ServesSeveral(Evidence item)
    {
        if (item.Status != EvidenceStatus.Active) return false;
        var claims = ValueList<EvidenceClaim>.Span(item.Claims);
        for (var i = 1; i < claims.Length; i++)
        {
            if (!AreOne(claims[0], claims[i])) return true;
        }

        return false;
    }

    /// <summary>Whether each standard has to be addressed by itself.</summary>
    public static bool NeedsFacet(Shareability share) => share is Shareability.Facet or Shareability.Separate;

    /// <summary>Whether two claims are on one standard, in whatever edition.</summary>
    public static bool AreOne(EvidenceClaim one, EvidenceClaim other)
    {
        var (a, b) = (one.Provision.Standard.Text, other.Provision.Standard.Text);
        return ReferenceEquals(a, b) || NameOf(a).SequenceEqual(NameOf(b));
    }

    /// <summary>Whether both claims name the same place inside the item.</summary>
    public static bool AtOnePlace(EvidenceClaim one, EvidenceClaim other)
        => !SoaText.IsBlank(one.Locator) && one.Locator.AsSpan().Trim().Equals(other.Locator.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ReadOnlySpan<char> NameOf(string? standard) => standard is null ? [] : standard.AsSpan(0, standard.LastIndexOf(':'));
}
