#!/usr/bin/env dotnet
#:property PublishAot=false

// Compares whole processes: an empty program, the same that prints one control's title by its id, and the same that makes a
// library of all editions and prints that title by it.
//   dotnet run benchmarks/cold-start.cs
// User instructions where perf or valgrind counts them (judged: at most 1.12 and 1.15 of the empty program), and wall time
// (printed: the median of 61 interleaved runs). Just-in-time compilation, no ahead-of-time compilation of this project's code.

using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

const int Pairs = 61;

var folder = Path.GetDirectoryName(ThisFile())!;
var empty = Build("ColdStart.Empty");
(string Name, string Program, double Limit)[] programs =
[
    ("one title by id", Build("ColdStart.OneTitle"), 1.12),
    ("one title by a library of all editions", Build("ColdStart.AllEditions"), 1.15),
];

Console.WriteLine("Wall time");
var times = programs.ToDictionary(p => p.Program, _ => new List<double>());
times[empty] = [];
for (var i = 0; i < Pairs; i++)
{
    foreach (var (program, list) in times) list.Add(Time(program));
}

foreach (var (name, program, _) in programs) Report(name, "milliseconds", Median(times[empty]), Median(times[program]));

// perf counts in hardware; valgrind counts in software, slowly and the same each time. Either will do.
Func<string, double?>[] counters = [CountByPerf, CountByValgrind];
var counter = Array.Find(counters, count => count(empty) > 0);
Console.WriteLine("User instructions");
if (counter is null)
{
    Console.WriteLine("  not counted: neither perf nor valgrind counts on this machine");
    return 0;
}

var runs = counter == CountByPerf ? 11 : 1;
var broken = 0;
var nothing = Median(Repeat(empty)) / 1e6;
foreach (var (name, program, limit) in programs)
{
    var ratio = Report(name, "million", nothing, Median(Repeat(program)) / 1e6);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(ratio <= limit ? "kept  " : "BROKEN")} {name}: {ratio:0.000} times an empty program, at most {limit}"));
    if (ratio > limit) broken++;
}

return broken == 0 ? 0 : 1;

List<double> Repeat(string program) => [.. Enumerable.Range(0, runs).Select(_ => counter(program)!.Value)];

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

static double? CountByPerf(string program)
    => Run("perf", ["stat", "-x", ",", "-e", "instructions:u", "dotnet", program]) is { } counted
    && double.TryParse(counted.Split(',')[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var count) ? count : null;

static double? CountByValgrind(string program)
    => Run("valgrind", ["--tool=callgrind", "--callgrind-out-file=/dev/null", "--smc-check=all-non-file", "dotnet", program])?.Split("Collected : ") is [_, var rest, ..]
    && double.TryParse(rest.Split('\n')[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var count) ? count : null;

// What the program wrote to its error output; null where there is no such program.
static string? Run(string file, string[] arguments)
{
    try
    {
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        process.StandardOutput.ReadToEnd();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return error;
    }
    catch (System.ComponentModel.Win32Exception)
    {
        return null;
    }
}

static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

static double Report(string name, string unit, double empty, double program)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  empty program {empty:0.0} {unit}, {name} {program:0.0} {unit}, ratio {program / empty:0.000}"));
    return program / empty;
}
