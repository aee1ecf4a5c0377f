using System.CommandLine;

namespace Iso.Standards;

/// <summary><c>coverage FILE</c>: how far evidence shows the standards of a file, provision by provision.</summary>
internal static class CoverageCommand
{
    public static Command Create(ToolContext context)
    {
        var file = CommonOptions.File("A management-system file (JSON).");
        var of = new Option<string?>("--of") { Description = "The standard, such as 27001:2022, with each of its provisions; without it, all that the file names, in short.", HelpName = "STANDARD" };
        var asOf = CommonOptions.AsOf();
        var format = CommonOptions.Format("text", "json");
        var command = new Command("coverage", "Shows how far evidence covers the clauses and applicable controls: what the document shows, not whether a requirement is met.") { file, of, asOf, format };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            context,
            parsed.GetRequiredValue(file),
            parsed.GetValue(of) is { } named ? context.Find(named) : null,
            context.AsOf(parsed, asOf),
            parsed.GetRequiredValue(format),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ToolContext context, string file, Standard? named, LocalDate asOf, string format, CancellationToken cancellationToken)
    {
        var system = await SystemFile.ReadAsync(file, cancellationToken);
        var validity = await RuleChoice.ValidityAsync(context, file, cancellationToken);
        List<Catalog> catalogs = named is not null
            ? [named.Catalog]
            : [.. NamedStandards.Of(system).Where(id => context.Standards.TryFind(id, out _)).Select(id => context.Standards[id].Catalog)];
        if (catalogs.Count == 0) throw new ToolException(file, "The file names no standard that is known here; name one by --of, such as --of 27001:2022.");
        List<EvidenceCoverage> coverages = [.. catalogs.Select(catalog => EvidenceCoverage.Of(system, catalog, asOf, validity))];
        var reuse = EvidenceReuse.Of(system, context.Standards);
        if (format == "json") ToolJson.Write(context.Output, CoverageJson.Of(coverages, reuse, asOf));
        else CoverageText.Write(context, file, coverages, reuse, asOf, inFull: named is not null);
        return ExitCode.NoError;
    }
}
