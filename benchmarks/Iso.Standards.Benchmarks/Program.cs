using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Iso.Standards.Benchmarks;

// dotnet run -c Release --project benchmarks/Iso.Standards.Benchmarks [-- --filter *Lookup*]
// Prints times and bytes, then judges the ratios within this run: exit code 1 where one is above its limit.
var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(10);
var config = ManualConfig.CreateEmpty()
    .AddJob(job)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddExporter(MarkdownExporter.Console)
    .AddLogger(new ConsoleLogger())
    .WithOptions(ConfigOptions.JoinSummary | ConfigOptions.DisableLogFile);

var summaries = BenchmarkSwitcher
    .FromTypes([typeof(NumberBenchmarks), typeof(LookupBenchmarks), typeof(CheckBenchmarks), typeof(SearchBenchmarks), typeof(SystemBenchmarks), typeof(CompositionBenchmarks), typeof(NetworkBenchmarks), typeof(InferenceBenchmarks), typeof(PortfolioBenchmarks)])
    .Run(args.Length == 0 ? ["--filter", "*"] : args, config);
return Limits.Judge(summaries.SelectMany(s => s.Reports).ToList(), Console.Out) ? 0 : 1;
