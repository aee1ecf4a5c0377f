namespace Iso.Standards;

/// <summary>What a draft of a statement rests on.</summary>
public enum GroundKind
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>A risk that is not closed names the control in its treatment.</summary>
    Risk,

    /// <summary>An obligation in force asks for the control.</summary>
    Obligation,

    /// <summary>A contract in force asks for the control.</summary>
    Contract,

    /// <summary>An action of a treatment plan puts the control into effect.</summary>
    Action,

    /// <summary>The statement that the document holds already says something of the control.</summary>
    FormerStatement,

    /// <summary>A fact of the organization's profile speaks for the control.</summary>
    Profile,
}

/// <summary>Something in the document that speaks for a control.</summary>
public sealed record ControlGround
{
    /// <summary>What kind of thing it is.</summary>
    public required GroundKind Kind { get; init; }

    /// <summary>The id of the risk, obligation, contract or action; empty for a former statement and for the profile.</summary>
    public string Reference { get; init; } = string.Empty;

    /// <summary>Its title, or the fact, in words.</summary>
    public required string Text { get; init; }

    /// <summary>The reference and the text.</summary>
    public override string ToString() => Reference.Length == 0 ? Text : $"{Reference} ({Text})";
}

/// <summary>A control in a draft of a statement, and what the draft rests on there.</summary>
public sealed record DraftedControl
{
    /// <summary>The control.</summary>
    public required ControlId Control { get; init; }

    /// <summary>What the draft says: included, or undecided. A draft excludes nothing.</summary>
    public required Decision Decision { get; init; }

    /// <summary>Whether it is a control beyond the annex.</summary>
    public bool IsAdditional { get; init; }

    /// <summary>What speaks for it: by kind, within a kind by reference; empty where nothing does.</summary>
    public IReadOnlyList<ControlGround> Grounds { get; init => field = ValueList<ControlGround>.Copy(value); } = ValueList<ControlGround>.Empty;

    /// <summary>Whether something of this kind speaks for it.</summary>
    public bool RestsOn(GroundKind kind)
    {
        foreach (var ground in ValueList<ControlGround>.Span(Grounds))
        {
            if (ground.Kind == kind) return true;
        }

        return false;
    }
}
