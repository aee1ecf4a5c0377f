namespace Iso.Standards;

/// <summary>A reference control of an annex, which a statement of applicability decides on.</summary>
public sealed class Control : Provision
{
    internal Control(Catalog catalog, int ordinal, int parent, in CatalogEntry entry)
        : base(catalog, ordinal, parent, entry)
    {
    }

    /// <summary>The place of this control, as a control.</summary>
    public new ControlId Id => new(base.Id);

    /// <summary>The theme, group or objective that the control stands in, or null.</summary>
    public Provision? Group => Parent;
}
