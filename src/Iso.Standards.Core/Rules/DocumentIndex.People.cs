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
        return string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase) || AreSame(Resolve(one), Resolve(other));
    }

    /// <summary>Whether the first answers to nobody below the second: whether one can decide in the other's stead, by the lines of reporting of people and roles.</summary>
    /// <param name="higher">Who may stand above.</param>
    /// <param name="lower">Who may stand below.</param>
    public bool IsAbove(string? higher, string? lower)
    {
        // All who stand above somebody are known; whoever is not cannot be among them.
        if (Resolve(higher) is not { IsKnown: true } top) return false;
        var start = Resolve(lower);
        if (start.Role is { } role && LeadsTo(role, top)) return true;
        var person = start.Person;
        for (var steps = 0; person is not null && steps <= LongestChain; steps++)
        {
            foreach (var id in ValueList<Id<Role>>.Span(person.Roles))
            {
                if (TryFind(id, out Role? own) && LeadsTo(own, top)) return true;
            }

            if (person.ReportsTo is not { } boss || !TryFind(boss, out person)) return false;
            if (AreSame(new(person, null), top)) return true;
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

    /// <summary>Whether somebody is among the roles to which a role answers, step by step.</summary>
    private bool LeadsTo(Role role, Holder top)
    {
        for (var steps = 0; steps <= LongestChain; steps++)
        {
            if (role.ReportsTo is not { } next || !TryFind(next, out Role? upper)) return false;
            if (AreSame(new(null, upper), top)) return true;
            role = upper;
        }

        return false;
    }

    private static bool AreSame(Holder one, Holder other)
    {
        if (one.Person is not null && other.Person is not null) return one.Person.Id == other.Person.Id;
        if (one.Role is not null && other.Role is not null) return one.Role.Id == other.Role.Id;
        return Holds(one.Person, other.Role) || Holds(other.Person, one.Role);
    }

    private static bool Holds(Person? person, Role? role)
    {
        if (person is null || role is null) return false;
        foreach (var id in ValueList<Id<Role>>.Span(person.Roles))
        {
            if (id == role.Id) return true;
        }

        return false;
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
    }
}
