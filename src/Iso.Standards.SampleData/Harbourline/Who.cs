namespace Iso.Standards;

/// <summary>The ids of the roles at Harbourline.</summary>
internal static class Who
{
    public const string ChiefExecutive = "ROL-01";
    public const string Security = "ROL-02";
    public const string Engineering = "ROL-03";
    public const string Platform = "ROL-04";
    public const string Product = "ROL-05";
    public const string ItSupport = "ROL-06";
    public const string Legal = "ROL-07";
    public const string Customers = "ROL-08";
    public const string DataProtection = "ROL-09";
    public const string People = "ROL-10";
    public const string Office = "ROL-11";
    public const string DataScience = "ROL-12";
    public const string Quality = "ROL-13";
    public const string Auditor = "ROL-14";
    public const string Adviser = "ROL-15";
    public const string AiBoard = "ROL-16";
}
