using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Iso.Standards;

/// <summary>All commands of the tool.</summary>
internal static class RootOfCommands
{
    public static Command Create(ToolContext context)
    {
        // Not a RootCommand, which would call itself by the name of the assembly.
        var root = new Command(ToolApp.Name, "Shows clauses and controls of management system standards, checks documents against them, and says what follows for laws and frameworks. Contains no text of any standard.")
        {
            StandardsCommand.Create(context),
            RulesCommand.Create(context),
            ShowCommand.Create(context),
            FindCommand.Create(context),
            CatalogCommand.Create(context),
            CompareCommand.Create(context),
            CrosswalkCommand.Create(context),
            new Command("soa", "Statements of applicability: new, derive, import, check, migrate, diff.")
            {
                SoaNewCommand.Create(context),
                SoaDeriveCommand.Create(context),
                SoaImportCommand.Create(context),
                SoaCheckCommand.Create(context),
                SoaMigrateCommand.Create(context),
                SoaDiffCommand.Create(context),
            },
            CheckCommand.Create(context),
            TraceCommand.Create(context),
            CoverageCommand.Create(context),
            ObligationsCommand.Create(context),
            new Command("evidence", "Evidence: due.")
            {
                EvidenceDueCommand.Create(context),
            },
        };
        root.Options.Add(new HelpOption());
        root.Options.Add(new VersionOption { Action = new ShowVersion() });
        return root;
    }

    /// <summary>Writes the version of the tool, whichever program it runs in.</summary>
    private sealed class ShowVersion : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(ToolVersion.Text);
            return ExitCode.NoError;
        }
    }
}
