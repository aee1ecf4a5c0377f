namespace Iso.Standards;

/// <summary>The organization whose management system a document describes, with the facts that no exclusion may contradict.</summary>
/// <remarks>Null means that the document does not say; no rule takes it for no.</remarks>
public sealed record OrganizationProfile
{
    /// <summary>The name under which the organization is certified or means to be.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it develops software.</summary>
    public bool? DevelopsSoftware { get; init; }

    /// <summary>Whether others develop software for it.</summary>
    public bool? OutsourcesDevelopment { get; init; }

    /// <summary>Whether anybody works outside its premises.</summary>
    public bool? WorksRemotely { get; init; }

    /// <summary>Whether it uses cloud services.</summary>
    public bool? UsesCloudServices { get; init; }

    /// <summary>Whether it processes personal data.</summary>
    public bool? ProcessesPersonalData { get; init; }

    /// <summary>Whether it has premises of its own.</summary>
    public bool? HasOffices { get; init; }

    /// <summary>Whether removable storage media are used.</summary>
    public bool? UsesRemovableMedia { get; init; }

    /// <summary>Whether it tests with data of live operation.</summary>
    public bool? TestsWithLiveData { get; init; }

    /// <summary>Whether it designs products or services (ISO 9001:2015, 8.3).</summary>
    public bool? DesignsProductsOrServices { get; init; }

    /// <summary>Whether it holds property or data of customers (ISO 9001:2015, 8.5.3).</summary>
    public bool? HoldsCustomerProperty { get; init; }

    /// <summary>Whether it uses measuring equipment whose results need traceability (ISO 9001:2015, 7.1.5.2).</summary>
    public bool? UsesTraceableMeasurement { get; init; }

    /// <summary>Whether processes, products or services come from suppliers (ISO 9001:2015, 8.4).</summary>
    public bool? UsesSuppliers { get; init; }

    /// <summary>What the organization does with AI (ISO/IEC 42001:2023, 4.1); empty where it says nothing or has no role.</summary>
    public IReadOnlyList<AiRole> AiRoles { get; init => field = ValueList<AiRole>.Copy(value); } = ValueList<AiRole>.Empty;
}
