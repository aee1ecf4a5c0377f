using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Iso.Standards;

/// <summary>The public surface of an assembly as text, in a stable order: what a user's program can depend on, parameter names included.</summary>
public static class PublicApi
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    public static string Of(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().Where(IsSpeakable).OrderBy(NameOf, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{Declaration(type)}\n");
            foreach (var member in Members(type).Order(StringComparer.Ordinal)) text.Append(CultureInfo.InvariantCulture, $"    {member}\n");
        }

        return text.ToString();
    }

    /// <summary>The types that carry the receiver of an extension block have names that no program can write.</summary>
    private static bool IsSpeakable(Type type) => !(type.DeclaringType is { } outer && !IsSpeakable(outer)) && !type.Name.StartsWith('<');

    private static string Declaration(Type type)
    {
        var kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : type.IsValueType ? (Has<IsReadOnlyAttribute>(type) ? "readonly struct" : "struct")
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsAbstract ? "abstract class"
            : type.IsSealed ? "sealed class" : "class";
        var bases = type.IsEnum ? [] : type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Where(i => i.IsVisible).Select(NameOf).Order(StringComparer.Ordinal).ToList();
        if (type is { IsClass: true, BaseType: { } parent } && parent != typeof(object)) bases.Insert(0, NameOf(parent));
        return $"{kind} {NameOf(type)}{(bases.Count == 0 ? "" : " : " + string.Join(", ", bases))}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static)) yield return $"{field.Name} = {Literal(field.GetRawConstantValue())}";
            yield break;
        }

        foreach (var constructor in type.GetConstructors(Own).Where(IsVisible)) yield return $"{Access(constructor)}new({Parameters(constructor)})";
        foreach (var field in type.GetFields(Own).Where(f => f.IsPublic || f.IsFamily))
        {
            yield return field.IsLiteral
                ? $"const {NameOf(field.FieldType)} {field.Name} = {Literal(field.GetRawConstantValue())}"
                : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{NameOf(field.FieldType)} {field.Name}";
        }

        foreach (var occurrence in type.GetEvents(Own).Where(e => IsVisible(e.AddMethod!))) yield return $"{Access(occurrence.AddMethod!)}event {NameOf(occurrence.EventHandlerType!)} {occurrence.Name}";
        foreach (var property in type.GetProperties(Own))
        {
            var get = property.GetMethod is { } getter && IsVisible(getter) ? getter : null;
            var set = property.SetMethod is { } setter && IsVisible(setter) ? setter : null;
            if ((get ?? set) is not { } accessor) continue;
            var required = Has<RequiredMemberAttribute>(property) ? "required " : "";
            var name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{string.Join(", ", index.Select(Parameter))}]" : property.Name;
            yield return $"{Access(accessor)}{required}{NameOf(property.PropertyType)} {name} {{ {(get is null ? "" : "get; ")}{(set is null ? "" : IsInit(set) ? "init; " : "set; ")}}}";
        }

        foreach (var method in type.GetMethods(Own).Where(m => IsVisible(m) && !m.Name.Contains('<', StringComparison.Ordinal)))
        {
            if (type.IsAbstract && type.IsSealed && !method.IsSpecialName && method.Name.StartsWith("get_", StringComparison.Ordinal))
            {
                yield return $"extension({Parameters(method)}) {NameOf(method.ReturnType)} {method.Name[4..]} {{ get; }}";
            }
            else if (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
            {
                var receiver = Has<ExtensionAttribute>(method) ? "this " : "";
                yield return $"{Access(method)}{NameOf(method.ReturnType)} {method.Name}{Arguments(method.GetGenericArguments())}({receiver}{Parameters(method)})";
            }
        }
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Access(MethodBase method)
        => (method.IsPublic ? "" : "protected ")
        + (method.IsStatic ? "static " : "")
        + (method is MethodInfo { IsVirtual: true, IsFinal: false, DeclaringType: { IsInterface: false } declaring } info && !declaring.IsSealed
            ? (info.IsAbstract ? "abstract " : info.GetBaseDefinition() == info ? "virtual " : "override ")
            : method is MethodInfo { IsVirtual: true } other && other.GetBaseDefinition() != other ? "override " : "");

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool Has<T>(MemberInfo member) => member.CustomAttributes.Any(a => a.AttributeType == typeof(T));

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var prefix = parameter.IsOut ? "out " : type.IsByRef ? (parameter.IsIn ? "in " : "ref ") : parameter.CustomAttributes.Any(a => a.AttributeType == typeof(ParamArrayAttribute)) ? "params " : "";
        var standard = parameter.HasDefaultValue ? $" = {(parameter.RawDefaultValue is null && type.IsValueType ? "default" : Literal(parameter.RawDefaultValue))}" : "";
        return $"{prefix}{NameOf(type.IsByRef ? type.GetElementType()! : type)} {parameter.Name}{standard}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string NameOf(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword)) return keyword;
        if (type.IsArray) return NameOf(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } plain) return NameOf(plain) + "?";
        if (type.IsGenericParameter) return type.Name;
        var outer = type.DeclaringType is { } declaring ? NameOf(declaring) + "." : "";
        return outer + type.Name.Split('`')[0] + Arguments(type.GetGenericArguments());
    }

    private static string Arguments(Type[] arguments) => arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(NameOf))}>";
}
