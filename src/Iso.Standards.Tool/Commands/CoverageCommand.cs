using System.CommandLine;

namespace Iso.Standards;

/// <summary><c>coverage FILE</c>: how far evidence shows the standards of a file, provision by provision; and what follows from it for other documents, over crosswalks.</summary>
internal static class CoverageCommand
{
    public static Command Create(ToolContext context)
    {
        var file = CommonOptions.File("A management-system file (JSON).");
        var of = new Option<string?>("--of") { Description = "The standard, such as 27001:2022, with each of its provisions; without it, all that the file names, in short. Of one that the file does not name, such as eu-ai-act:2026, what follows over crosswalks.", HelpName = "STANDARD" };
        var across = new Option<bool>("--across") { Description = "Show what follows over crosswalks also where the file names the standard." };
        var asOf = CommonOptions.AsOf();
        var format = CommonOptions.Format("text", "json");
        var command = new Command("coverage", "Shows how far evidence covers the clauses and applicable controls, and what follows for other documents: what the document shows, not whether a requirement is met.") { file, of, across, asOf, format };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            context,
            parsed.GetRequiredValue(file),
            parsed.GetValue(of) is { } named ? context.Find(named) : null,
            parsed.GetValue(across),
            context.AsOf(parsed, asOf),
            parsed.GetRequiredValue(format),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ToolContext context, string file, Standard? named, bool across, LocalDate asOf, string format, CancellationToken cancellationToken)
    {
        if (across && named is null) throw new ToolException("--across shows what follows for one document; name it by --of, such as --of eu-ai-act:2026.");
        var system = await SystemFile.ReadAsync(file, cancellationToken);
        var validity = await RuleChoice.ValidityAsync(context, file, cancellationToken);
        if (named is not null && (across || IsForeign(system, named))) Across(context, file, system, named, asOf, validity, format);
        else Evidenced(context, file, system, named, asOf, validity, format);
        return ExitCode.NoError;
    }

    /// <summary>Whether the file names standards, and not this one. A file that names none has nothing from which anything could follow.</summary>
    private static bool IsForeign(ManagementSystem system, Standard named)
    {
        List<StandardId> all = [.. NamedStandards.Of(system)];
        return all.Count > 0 && !all.Contains(named.Id);
    }

    private static void Evidenced(ToolContext context, string file, ManagementSystem system, Standard? named, LocalDate asOf, ValidityByType validity, string format)
    {
        List<Catalog> catalogs = named is not null
            ? [named.Catalog]
            : [.. NamedStandards.Of(system).Where(id => context.Standards.TryFind(id, out _)).Select(id => context.Standards[id].Catalog)];
        if (catalogs.Count == 0) throw new ToolException(file, "The file names no standard that is known here; name one by --of, such as --of 27001:2022.");
        List<EvidenceCoverage> coverages = [.. catalogs.Select(catalog => EvidenceCoverage.Of(system, catalog, asOf, validity))];
        var reuse = EvidenceReuse.Of(system, context.Standards);
        if (format == "json") ToolJson.Write(context.Output, CoverageJson.Of(coverages, reuse, asOf));
        else CoverageText.Write(context, file, coverages, reuse, asOf, inFull: named is not null);
    }

    private static void Across(ToolContext context, string file, ManagementSystem system, Standard named, LocalDate asOf, ValidityByType validity, string format)
    {
        var coverage = CrosswalkCoverage.Of(Crosswalks.Network, AssessedProvisions.Of(system, context.Standards, asOf, validity), named.Catalog);
        if (format == "json") ToolJson.Write(context.Output, CoverageAcrossJson.Of(coverage, asOf));
        else ReachText.Write(context.Page, file, coverage, asOf);
    }
}
