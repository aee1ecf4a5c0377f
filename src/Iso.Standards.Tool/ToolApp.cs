using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;

namespace Iso.Standards;

/// <summary>The tool as a function: from arguments to an exit code.</summary>
internal static class ToolApp
{
    /// <summary>The name under which the tool is called and speaks.</summary>
    public const string Name = "iso-standards";

    /// <summary>What a command says that was asked to end.</summary>
    public const string Cancelled = "Cancelled.";

    /// <summary>Runs one command. Throws nothing: whatever goes wrong becomes a sentence and exit code 2.</summary>
    public static async Task<int> RunAsync(string[] args, ToolHost host, CancellationToken cancellationToken = default)
    {
        var notes = new Notes(host.Error);
        try
        {
            // Gathered and written at the end: a command that fails leaves no half of a result behind.
            await using var output = new StringWriter(CultureInfo.InvariantCulture);
            var context = new ToolContext(KnownStandards.Library(), output, new Page(output, host.Width), notes, host.Clock) { ManagementStandards = KnownStandards.ManagementLibrary() };
            var code = await InvokeAsync(args, context, cancellationToken);
            return WriteOut(output.ToString(), host.Output, notes) ? code : ExitCode.CouldNotRun;
        }
        catch (ToolException e)
        {
            notes.Add(e.Message);
        }
        catch (OperationCanceledException)
        {
            notes.Add(Cancelled);
        }
        catch (Exception e)
        {
            notes.Add($"An unexpected fault ended the command: {e.GetType().Name}, {e.Message} Please report it, with the command and the file.");
        }

        return ExitCode.CouldNotRun;
    }

    private static async Task<int> InvokeAsync(string[] args, ToolContext context, CancellationToken cancellationToken)
    {
        // No response files: an argument that begins with @ is an argument.
        var parsed = RootOfCommands.Create(context).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction) throw new ToolException(ParseFault.Of(parsed));
        var invocation = new InvocationConfiguration
        {
            Output = context.Output,
            Error = TextWriter.Null,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return await parsed.InvokeAsync(invocation, cancellationToken);
    }

    private static bool WriteOut(string text, TextWriter output, Notes notes)
    {
        try
        {
            output.Write(text);
            output.Flush();
            return true;
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            notes.Add($"The output could not be written: {e.Message}");
            return false;
        }
    }
}
