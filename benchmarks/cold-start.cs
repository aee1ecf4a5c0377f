#!/usr/bin/env dotnet
#:property PublishAot=false

// Compares whole processes: an empty program, and the same that prints one control's title by its id.
//   dotnet run benchmarks/cold-start.cs
// User instructions where perf counts them (judged: at most 1.12 of the empty program), and wall time (printed: the
// median of 61 interleaved pairs). Just-in-time compilation, no ahead-of-time compilation of this project's code.

using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

const int Pairs = 61;
const double Limit = 1.12;

var folder = Path.GetDirectoryName(ThisFile())!;
var empty = Build("ColdStart.Empty");
var title = Build("ColdStart.OneTitle");

Console.WriteLine("Wall time");
List<double> emptyTimes = [], titleTimes = [];
for (var i = 0; i < Pairs; i++)
{
    emptyTimes.Add(Time(empty));
    titleTimes.Add(Time(title));
}

Report("milliseconds", Median(emptyTimes), Median(titleTimes));

Console.WriteLine("User instructions");
if (Instructions(empty) is not { } first || first == 0 || Instructions(title) is null)
{
    Console.WriteLine("  not counted: perf is not installed, or this machine does not let it count instructions");
    return 0;
}

List<double> emptyCounts = [], titleCounts = [];
for (var i = 0; i < 11; i++)
{
    emptyCounts.Add(Instructions(empty)!.Value);
    titleCounts.Add(Instructions(title)!.Value);
}

var ratio = Report("million", Median(emptyCounts) / 1e6, Median(titleCounts) / 1e6);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(ratio <= Limit ? "kept  " : "BROKEN")} one title by id: {ratio:0.000} times an empty program, at most {Limit}"));
return ratio <= Limit ? 0 : 1;

static string ThisFile([CallerFilePath] string path = "") => path;

string Build(string name)
{
    var project = Path.Combine(folder, name);
    using var build = Process.Start(new ProcessStartInfo("dotnet", ["build", "-c", "Release", "-v", "q", "--nologo", project]))!;
    build.WaitForExit();
    if (build.ExitCode != 0) Environment.Exit(2);
    return Path.Combine(project, "bin", "Release", "net10.0", name + ".dll");
}

static double Time(string program)
{
    var start = Stopwatch.GetTimestamp();
    Run("dotnet", [program]);
    return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
}

static double? Instructions(string program)
{
    try
    {
        var counted = Run("perf", ["stat", "-x", ",", "-e", "instructions:u", "dotnet", program]);
        return double.TryParse(counted.Split(',')[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var count) ? count : null;
    }
    catch (System.ComponentModel.Win32Exception)
    {
        return null;
    }
}

static string Run(string file, string[] arguments)
{
    using var process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
    process.StandardOutput.ReadToEnd();
    var error = process.StandardError.ReadToEnd();
    process.WaitForExit();
    return error;
}

static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

static double Report(string unit, double empty, double title)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  empty program {empty:0.0} {unit}, one title {title:0.0} {unit}, ratio {title / empty:0.000}"));
    return title / empty;
}
