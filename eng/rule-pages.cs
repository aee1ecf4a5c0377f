#!/usr/bin/env dotnet
#:project ../src/Iso.Standards.Iso27001/Iso.Standards.Iso27001.csproj
#:project ../src/Iso.Standards.Iso42001/Iso.Standards.Iso42001.csproj
#:project ../src/Iso.Standards.Iso9001/Iso.Standards.Iso9001.csproj
#:project ../src/Iso.Standards.Mappings/Iso.Standards.Mappings.csproj
#:property PublishAot=false

// Writes docs/rules/*.md from the descriptors of the rules.
//   dotnet run eng/rule-pages.cs             writes
//   dotnet run eng/rule-pages.cs -- --check  writes nothing; exit code 1 where a page differs, is missing or belongs to no rule

using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Iso.Standards;

var check = args.Contains("--check");
var folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "docs", "rules"));
Directory.CreateDirectory(folder);

var standards = new[] { Iso9001.Edition2015.Standard, Iso9001.Edition2026.Standard, Iso27001.Edition2013.Standard, Iso27001.Edition2022.Standard, Iso42001.Edition2023.Standard, EuAiAct.Edition2026.Standard };
var rules = standards.SelectMany(s => s.Rules.Rules, (s, rule) => (Standard: s.Id, Rule: rule.Descriptor))
    .GroupBy(r => r.Rule.Id, StringComparer.Ordinal)
    .OrderBy(g => g.Key, StringComparer.Ordinal)
    .Select(g => (Rule: g.First().Rule, Standards: g.Select(r => r.Standard).ToList()))
    .ToList();
var pages = rules.ToDictionary(r => r.Rule.Id + ".md", r => Page(r.Rule, r.Standards), StringComparer.Ordinal);
pages["README.md"] = Index(rules.Select(r => r.Rule));

var stale = 0;
foreach (var (name, text) in pages)
{
    var path = Path.Combine(folder, name);
    if (File.Exists(path) && File.ReadAllText(path) == text) continue;
    stale++;
    if (!check) File.WriteAllText(path, text);
    Console.WriteLine($"docs/rules/{name}: {(check ? "differs from its rule; run dotnet run eng/rule-pages.cs" : "written")}");
}

// The page of a retired rule stays: it says so in its second line.
foreach (var orphan in Directory.EnumerateFiles(folder, "*.md").Where(p => !pages.ContainsKey(Path.GetFileName(p)) && !File.ReadAllText(p).Contains("Retired", StringComparison.Ordinal)))
{
    stale++;
    Console.WriteLine($"docs/rules/{Path.GetFileName(orphan)}: no rule has this id");
}

Console.WriteLine($"{rules.Count} rules, {(stale == 0 ? "all pages in step" : $"{stale} pages {(check ? "out of step" : "written")}")}");
return check && stale > 0 ? 1 : 0;

static string ThisFile([CallerFilePath] string path = "") => path;

static string Page(RuleDescriptor rule, List<StandardId> standards)
{
    var text = new StringBuilder();
    text.Append(CultureInfo.InvariantCulture, $"# {rule.Id}: {rule.Title}\n\n");
    text.Append("| | |\n|---|---|\n");
    Row("Severity", rule.Severity.ToString().ToLowerInvariant());
    Row("Basis", rule.Basis.Count == 0 ? "good practice" : string.Join("<br>", rule.Basis));
    Row("Judges documents for", string.Join("<br>", standards));
    if (rule.Needs.Count > 0) Row("Cannot judge where", string.Join("<br>", rule.Needs));
    if (rule.GivesWayTo.Count > 0) Row("Gives way to", string.Join(", ", rule.GivesWayTo.Select(id => $"[{id}]({id}.md)")));
    Row("Since", rule.Since);
    text.Append(CultureInfo.InvariantCulture, $"\n**What to do.** {rule.Remedy}\n");
    if (rule.IsHeuristic) text.Append("\nThe rule reads prose and can be wrong; its messages say that it judged by the wording.\n");
    if (rule.Options.Count > 0)
    {
        text.Append("\n## Options\n\n| Key | Default | Meaning |\n|---|---|---|\n");
        foreach (var option in rule.Options) text.Append(CultureInfo.InvariantCulture, $"| `{option.Key}` | {option.DefaultText} | {option.Meaning} |\n");
    }

    text.Append(CultureInfo.InvariantCulture, $"\n```csharp\nvar ours = rules.Without(\"{rule.Id}\");                        // leave it out\nours = rules.WithSeverity(\"{rule.Id}\", Severity.Info);    // or weigh it otherwise\n```\n");
    return text.ToString();

    void Row(string name, string value) => text.Append(CultureInfo.InvariantCulture, $"| {name} | {value} |\n");
}

static string Index(IEnumerable<RuleDescriptor> rules)
{
    var text = new StringBuilder("# Rules\n\nWritten by `dotnet run eng/rule-pages.cs` from the descriptors of the rules. An id is never reused.\n");
    var area = string.Empty;
    foreach (var rule in rules)
    {
        if (!rule.Id.StartsWith(area, StringComparison.Ordinal) || area.Length == 0)
        {
            area = rule.Id.Split('-')[0];
            text.Append(CultureInfo.InvariantCulture, $"\n## {AreaTitle(area)}\n\n| Rule | Severity | What is right |\n|---|---|---|\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}.md) | {rule.Severity.ToString().ToLowerInvariant()} | {rule.Title} |\n");
    }

    return text.ToString();
}

static string AreaTitle(string area) => area switch
{
    "SOA" => "Statements of applicability, and what of ISO 9001 cannot be applied",
    "RSK" => "Risks, opportunities, impact assessments",
    "EVD" => "Evidence",
    "ACT" => "AI systems under the EU AI Act",
    "REF" => "Ids and references",
    _ => area,
};
