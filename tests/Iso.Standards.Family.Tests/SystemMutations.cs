using System.Text.Json;
using System.Text.Json.Nodes;

namespace Iso.Standards.Tests;

/// <summary>Documents made of a sound one by chance: members left out, values exchanged or made odd, elements dropped, doubled or shuffled.</summary>
internal static class SystemMutations
{
    private static readonly string[] OddTexts = ["", " ", "n/a", "R-999", "see ISMS SoA", "our hoster does this", "\u00e9\u4e2d", new('x', 500)];
    private static readonly string[] OddDays = ["-9998-01-01", "9999-12-31", "2026-02-28", "2020-01-01", "2031-12-31"];
    private static readonly int[] OddNumbers = [0, -1, 1, 7, int.MinValue, int.MaxValue];

    /// <summary>Lists whose order means something: scales, and the history of a document.</summary>
    private static readonly string[] Ordered = ["likelihoods", "consequences", "levels", "bands", "changeLog", "items"];

    public static JsonObject Json(ManagementSystem system)
    {
        using var stream = new MemoryStream();
        system.WriteAsync(stream).GetAwaiter().GetResult();
        return (JsonObject)JsonNode.Parse(stream.ToArray())!;
    }

    public static ManagementSystem Read(JsonObject json)
    {
        using var stream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(json));
        return ManagementSystem.ReadAsync(stream).GetAwaiter().GetResult();
    }

    /// <summary>A document that differs from <paramref name="system"/> in some places; null where the reader refuses what chance made.</summary>
    public static ManagementSystem? Of(ManagementSystem system, int seed)
    {
        var random = new Random(seed);
        var json = Json(system);
        var places = new List<(JsonObject Holder, string Name, string Member)>();
        Collect(json, string.Empty, places);
        for (var i = random.Next(1, 30); i > 0; i--) Change(places, random);
        try
        {
            return Read(json);
        }
        catch (DocumentFormatException)
        {
            return null;
        }
    }

    /// <summary>The same document with the elements of every list in another order, but for lists whose order means something.</summary>
    public static ManagementSystem Shuffled(ManagementSystem system, int seed)
    {
        var random = new Random(seed);
        var json = Json(system);
        Shuffle(json, string.Empty, random);
        return Read(json);
    }

    private static void Shuffle(JsonNode? node, string name, Random random)
    {
        if (node is JsonObject members)
        {
            foreach (var (member, value) in members) Shuffle(value, member, random);
        }
        else if (node is JsonArray list)
        {
            foreach (var element in list) Shuffle(element, name, random);
            if (Ordered.Contains(name, StringComparer.Ordinal) && (list is [JsonValue, ..] || name is "bands" or "changeLog")) return;
            var elements = list.ToArray();
            list.Clear();
            random.Shuffle(elements);
            foreach (var element in elements) list.Add(element);
        }
    }

    /// <summary>Makes one change. What an earlier one has taken out with its surroundings is changed in vain.</summary>
    private static void Change(List<(JsonObject Holder, string Name, string Member)> places, Random random)
    {
        var (holder, name, member) = places[random.Next(places.Count)];
        if (!holder.ContainsKey(member)) return;
        // From another of the same kind: what one kind calls its provision or status, another kind could not read.
        var others = places.Where(p => p.Member == member && p.Name == name && p.Holder.ContainsKey(member)).ToList();
        var from = others[random.Next(others.Count)].Holder;
        switch (holder[member])
        {
            case JsonArray { Count: > 0 } list when random.Next(3) > 0: list.RemoveAt(random.Next(list.Count)); break;
            case JsonArray { Count: > 0 } list: list.Add(list[random.Next(list.Count)]!.DeepClone()); break;
            case JsonValue when random.Next(2) == 0: holder[member] = from[member]!.DeepClone(); break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.Number: holder[member] = OddNumbers[random.Next(OddNumbers.Length)]; break;
            case JsonValue when member.EndsWith("On", StringComparison.Ordinal) || member.EndsWith("Until", StringComparison.Ordinal): holder[member] = OddDays[random.Next(OddDays.Length)]; break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String && random.Next(2) == 0: holder[member] = OddTexts[random.Next(OddTexts.Length)]; break;
            default: holder.Remove(member); break;
        }
    }

    private static void Collect(JsonNode? node, string name, List<(JsonObject Holder, string Name, string Member)> places)
    {
        if (node is JsonObject members)
        {
            foreach (var (member, value) in members)
            {
                if (member != "formatVersion") places.Add((members, name, member));
                Collect(value, member, places);
            }
        }
        else if (node is JsonArray list)
        {
            foreach (var element in list) Collect(element, name, places);
        }
    }
}
