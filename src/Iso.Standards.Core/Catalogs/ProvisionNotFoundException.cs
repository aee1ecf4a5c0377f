namespace Iso.Standards;

/// <summary>A catalog was asked for an entry that it does not have.</summary>
public sealed class ProvisionNotFoundException : KeyNotFoundException
{
    /// <summary>An exception without a message of its own.</summary>
    public ProvisionNotFoundException()
    {
    }

    /// <summary>An exception that says what was looked for, and where.</summary>
    public ProvisionNotFoundException(string message)
        : base(message)
    {
    }

    /// <summary>An exception that says what was looked for, and where, with its cause.</summary>
    public ProvisionNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal static ProvisionNotFoundException NoControl(Catalog catalog, ControlId id)
        => new(id.Standard == catalog.Id ? $"{catalog.Id} has no control {id.Number}." : $"{id} is not a control of {catalog.Id}.");

    internal static ProvisionNotFoundException NoProvision(Catalog catalog, ProvisionId id)
        => new(id.Standard == catalog.Id ? $"{catalog.Id} has no provision {id.Number}." : $"{id} is not a provision of {catalog.Id}.");
}
