using System.Globalization;
using System.Runtime.CompilerServices;

namespace Iso.Standards;

/// <summary>Something that refers to other things: who it is, and where it stands. A path is made only when there is something to report.</summary>
/// <param name="x">Where to look things up, and to report.</param>
/// <param name="subject">Its id.</param>
/// <param name="list">The list in which it stands, as a path from the root.</param>
/// <param name="index">Its place there.</param>
/// <param name="inner">The list inside of that place in which it stands; null where it stands in the first.</param>
/// <param name="innerIndex">Its place there.</param>
internal readonly ref struct Referrer(Examination x, string subject, string list, int index, string? inner = null, int innerIndex = 0)
{
    private readonly Examination _x = x;
    private readonly string _subject = subject;
    private readonly string _list = list;
    private readonly int _index = index;
    private readonly string? _inner = inner;
    private readonly int _innerIndex = innerIndex;

    /// <summary>Reports the ids of a list that lead nowhere.</summary>
    // Inlined, since most of these lists are empty, and only the caller's code knows of which type they are.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Names<T>(ReferenceTarget<T> target, IReadOnlyList<Id<T>> ids, string member)
        where T : class
    {
        var span = ValueList<Id<T>>.Span(ids);
        if (!span.IsEmpty) Names(target, span, member);
    }

    /// <summary>Reports an id that leads nowhere.</summary>
    public void Names<T>(ReferenceTarget<T> target, Id<T>? id, string member)
        where T : class
    {
        if (id is { } given && target.Table(_x.Lookup).Find(given.Text) is null) Report(target.Noun, given.ToString(), member);
    }

    /// <summary>Reports the scheme of a rating where it leads nowhere.</summary>
    public void Names(RiskRating? rating, string member)
    {
        if (rating?.Scheme is { } scheme && _x.Lookup.ByRiskScheme.Find(scheme.Text) is null) Report(ReferenceTargets.Scheme.Noun, scheme.ToString(), $"{member}.scheme");
    }

    /// <summary>Reports the id in a member of a list inside where it leads nowhere.</summary>
    public void NamesIn<T>(ReferenceTarget<T> target, Id<T>? id, string members, int at, string member)
        where T : class
    {
        if (id is { } given && target.Table(_x.Lookup).Find(given.Text) is null) Report(target.Noun, given.ToString(), string.Create(CultureInfo.InvariantCulture, $"{members}[{at}].{member}"));
    }

    private void Names<T>(ReferenceTarget<T> target, ReadOnlySpan<Id<T>> ids, string member)
        where T : class
    {
        var table = target.Table(_x.Lookup);
        for (var i = 0; i < ids.Length; i++)
        {
            if (table.Find(ids[i].Text) is null) Report(target.Noun, ids[i].ToString(), string.Create(CultureInfo.InvariantCulture, $"{member}[{i}]"));
        }
    }

    private void Report(string noun, string id, string member)
    {
        var place = _inner is null ? string.Create(CultureInfo.InvariantCulture, $"{_list}[{_index}]") : string.Create(CultureInfo.InvariantCulture, $"{_list}[{_index}].{_inner}[{_innerIndex}]");
        var who = _subject.Length == 0 ? "Something without an id" : _subject;
        _x.Report(id.Length == 0 ? $"{who} names the {noun} of an empty id." : $"{who} names the {noun} {id}, which the document does not have.", at: $"{place}.{member}", subject: _subject);
    }
}
