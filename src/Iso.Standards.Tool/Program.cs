using System.Runtime.InteropServices;
using System.Text;
using Spectre.Console;

namespace Iso.Standards;

/// <summary>The entry point: ties <see cref="ToolApp"/> to the console.</summary>
internal static class Program
{
    /// <summary>How long a command may tidy up after it was asked to end.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private static async Task<int> Main(string[] args)
    {
        using var cancellation = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        var host = new ToolHost(Utf8Output(), Console.Error, SystemClock.Instance, Width());

        // On a thread of its own, so that waiting for a pipe that nobody fills can be given up.
        var run = Task.Run(() => ToolApp.RunAsync(args, host, cancellation.Token), CancellationToken.None);
        if (await Task.WhenAny(run, GraceAfter(cancellation.Token)) == run) return await run;
        new Notes(Console.Error).Add(ToolApp.Cancelled);
        return ExitCode.CouldNotRun;

        void Cancel(PosixSignalContext signal)
        {
            // A second signal ends the process at once.
            signal.Cancel = !cancellation.IsCancellationRequested;
            cancellation.Cancel();
        }
    }

    private static async Task GraceAfter(CancellationToken cancellationToken)
    {
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = cancellationToken.Register(cancelled.SetResult);
        await cancelled.Task;
        await Task.Delay(Grace, CancellationToken.None);
    }

    /// <summary>The console, in UTF-8 whatever the locale: a program that reads our JSON expects nothing else.</summary>
    private static TextWriter Utf8Output()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        try
        {
            Console.OutputEncoding = utf8;
        }
        catch (IOException)
        {
            // There is no console to set; then the output is a file or a pipe.
        }

        return Console.IsOutputRedirected ? new StreamWriter(Console.OpenStandardOutput(), utf8) : Console.Out;
    }

    private static int? Width()
    {
        var profile = new Lazy<Profile>(() => AnsiConsole.Create(new AnsiConsoleSettings()).Profile);
        return TerminalWidth.Of(
            Console.IsOutputRedirected,
            Environment.GetEnvironmentVariable("NO_COLOR"),
            () => profile.Value.Capabilities.Ansi ? profile.Value.Width : null);
    }
}
