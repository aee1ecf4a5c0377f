namespace Iso.Standards;

/// <summary>Whether a control stands in a list that a document keeps.</summary>
internal static class ControlList
{
    /// <summary>Looks at the end of each number first: the controls of a list are of few standards and groups, and differ there.</summary>
    public static bool Has(IReadOnlyList<ControlId> controls, ControlId control)
    {
        var number = control.Number.Text.AsSpan();
        foreach (var each in ValueList<ControlId>.Span(controls))
        {
            var other = each.Number.Text.AsSpan();
            if (other.Length == number.Length && (other.IsEmpty || other[^1] == number[^1]) && other.SequenceEqual(number) && each.Standard == control.Standard) return true;
        }

        return false;
    }
}
