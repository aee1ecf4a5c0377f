#pragma warning disable RS0030 // The types of the model are filled by reflection here, so that none of their members is forgotten.
using System.Globalization;
using System.Reflection;

namespace Iso.Standards;

/// <summary>A document that says something in every member of every type: made by reflection, so that a new member joins by itself.</summary>
internal sealed class FilledDocument
{
    private readonly HashSet<Type> _types = [];
    private readonly int _elements;
    private int _count;

    private FilledDocument(int elements) => _elements = elements;

    /// <summary>The document, with two elements in each list.</summary>
    public static ManagementSystem Document { get; } = Of(2);

    /// <summary>All records that such a document is made of.</summary>
    public static IReadOnlyList<Type> Types
    {
        get
        {
            var filled = new FilledDocument(1);
            filled.Value(typeof(ManagementSystem));
            return [.. filled._types];
        }
    }

    /// <summary>The members of a record that stand in a file.</summary>
    public static IEnumerable<PropertyInfo> Members(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is not null);

    /// <summary>A document with so many elements in each list.</summary>
    public static ManagementSystem Of(int elements) => (ManagementSystem)new FilledDocument(elements).Value(typeof(ManagementSystem));

    private object Value(Type type)
    {
        _count++;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return string.Create(CultureInfo.InvariantCulture, $"text {_count}: \"ä\" \\ 😀\n\t</script>");
        if (type == typeof(bool)) return true;
        if (type == typeof(int)) return 1000 + _count;
        if (type.IsEnum) return Enum.GetValues(type).Cast<object>().Last();
        if (type == typeof(LocalDate)) return new LocalDate(2026, 1, 1).PlusDays(_count);
        if (type == typeof(Period)) return new PeriodBuilder { Years = 1, Months = 14, Weeks = 2, Days = _count }.Build();
        if (type == typeof(StandardId)) return StandardId.Parse("ISO/IEC 27001:2022");
        if (type == typeof(ProvisionNumber)) return ProvisionNumber.Parse("6.1.3 d)");
        if (type == typeof(ProvisionId)) return ProvisionId.Parse("ISO 9001:2015 4.3");
        if (type == typeof(ControlId)) return ControlId.Parse("ISO/IEC 42001:2023 A.6.1.2");
        if (type == typeof(ContentHash)) return ContentHash.Of([(byte)_count]);
        if (type == typeof(RiskDomain)) return new RiskDomain(string.Create(CultureInfo.InvariantCulture, $"domain {_count}"));
        if (type == typeof(TreatmentOption)) return TreatmentOption.Retain;
        if (!type.IsGenericType) return Record(type);
        var inner = type.GetGenericArguments()[0];
        return type.GetGenericTypeDefinition() == typeof(Id<>) ? Activator.CreateInstance(type, string.Create(CultureInfo.InvariantCulture, $"{inner.Name}-{_count}"))! : List(inner);
    }

    private object Record(Type type)
    {
        _types.Add(type);
        var record = Activator.CreateInstance(type)!;
        foreach (var member in Members(type))
        {
            if (type != typeof(ManagementSystem) || member.Name != nameof(ManagementSystem.FormatVersion)) member.SetValue(record, Value(member.PropertyType));
        }

        return record;
    }

    private Array List(Type inner)
    {
        var list = Array.CreateInstance(inner, _elements);
        for (var i = 0; i < _elements; i++) list.SetValue(Value(inner), i);
        return list;
    }
}
