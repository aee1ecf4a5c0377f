using System.Diagnostics.CodeAnalysis;

namespace Iso.Standards;

/// <content>Who answers for something is text: the id or the name of a person or role. Here it is resolved.</content>
public sealed partial class DocumentIndex
{
    /// <summary>The longest chain of reporting that is followed, against circles.</summary>
    private const int LongestChain = 64;

    private Dictionary<string, Holder>? _holders;

    /// <summary>Finds the person that a text names by id or by name.</summary>
    public bool TryFindPerson(string? text, [NotNullWhen(true)] out Person? person)
    {
        person = Resolve(text).Person;
        return person is not null;
    }

    /// <summary>Finds the role that a text names by id or by title.</summary>
    public bool TryFindRole(string? text, [NotNullWhen(true)] out Role? role)
    {
        role = Resolve(text).Role;
        return role is not null;
    }

    /// <summary>Whether two texts name the same: the same text, the same person or role, or a person and a role that the person holds.</summary>
    public bool IsSame(string? one, string? other)
    {
        if (string.IsNullOrWhiteSpace(one) || string.IsNullOrWhiteSpace(other)) return false;
        if (string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase)) return true;
        var (a, b) = (Resolve(one), Resolve(other));
        if (a.Person is not null && b.Person is not null) return a.Person.Id == b.Person.Id;
        if (a.Role is not null && b.Role is not null) return a.Role.Id == b.Role.Id;
        return (a.Person is { } person && b.Role is { } role && person.Roles.Contains(role.Id)) || (b.Person is { } second && a.Role is { } held && second.Roles.Contains(held.Id));
    }

    /// <summary>Whether the first answers to nobody below the second: whether one can decide in the other's stead, by the lines of reporting of people and roles.</summary>
    /// <param name="higher">Who may stand above.</param>
    /// <param name="lower">Who may stand below.</param>
    public bool IsAbove(string? higher, string? lower)
    {
        if (string.IsNullOrWhiteSpace(higher) || Resolve(lower) is not { IsKnown: true } start) return false;
        var open = new Queue<(Holder Holder, int Steps)>();
        open.Enqueue((start, 0));
        while (open.TryDequeue(out var next))
        {
            var (holder, steps) = next;
            if (steps > LongestChain) return false;
            foreach (var above in Above(holder))
            {
                if (IsSame(above.Text, higher)) return true;
                open.Enqueue((above, steps + 1));
            }
        }

        return false;
    }

    /// <summary>Whether a text names somebody with an authority: a role that has it, or a person who holds one.</summary>
    public bool Has(string? text, Authority authority)
    {
        var holder = Resolve(text);
        if (holder.Role?.Authority == authority) return true;
        foreach (var id in ValueList<Id<Role>>.Span(holder.Person?.Roles ?? []))
        {
            if (TryFind(id, out Role? role) && role.Authority == authority) return true;
        }

        return false;
    }

    private IEnumerable<Holder> Above(Holder holder)
    {
        if (holder.Person is { } person)
        {
            if (person.ReportsTo is { } boss && TryFind(boss, out Person? above)) yield return new(above, null);
            foreach (var id in person.Roles)
            {
                if (TryFind(id, out Role? own) && own.ReportsTo is { } higher && TryFind(higher, out Role? role)) yield return new(null, role);
            }
        }

        if (holder.Role?.ReportsTo is { } next && TryFind(next, out Role? upper)) yield return new(null, upper);
    }

    private Holder Resolve(string? text)
        => !string.IsNullOrWhiteSpace(text) && (_holders ??= Holders()).TryGetValue(text.Trim(), out var holder) ? holder : default;

    /// <summary>Ids before names, people before roles; what comes first is found.</summary>
    private Dictionary<string, Holder> Holders()
    {
        var holders = new Dictionary<string, Holder>(2 * (Document.People.Count + Document.Roles.Count), StringComparer.OrdinalIgnoreCase);
        foreach (var person in Document.People) holders.TryAdd(person.Id.ToString(), new(person, null));
        foreach (var role in Document.Roles) holders.TryAdd(role.Id.ToString(), new(null, role));
        foreach (var person in Document.People) holders.TryAdd(person.Name.Trim(), new(person, null));
        foreach (var role in Document.Roles) holders.TryAdd(role.Title.Trim(), new(null, role));
        return holders;
    }

    private readonly record struct Holder(Person? Person, Role? Role)
    {
        public bool IsKnown => Person is not null || Role is not null;

        public string? Text => Person?.Id.ToString() ?? Role?.Id.ToString();
    }
}
