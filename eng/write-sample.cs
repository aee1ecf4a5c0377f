#!/usr/bin/env dotnet
#:project ../src/Iso.Standards.SampleData/Iso.Standards.SampleData.csproj
#:property PublishAot=false

// Writes samples/data/harbourline.json from the sample in memory.
//   dotnet run eng/write-sample.cs             writes
//   dotnet run eng/write-sample.cs -- --check  writes nothing; exit code 1 where the file differs

using System.Runtime.CompilerServices;
using Iso.Standards;

var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "samples", "data", "harbourline.json"));
using var stream = new MemoryStream();
await SampleSystem.Harbourline.WriteAsync(stream);
var bytes = stream.ToArray();
if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)) return 0;
if (args.Contains("--check"))
{
    Console.WriteLine("samples/data/harbourline.json differs from the sample in memory; run dotnet run eng/write-sample.cs");
    return 1;
}

File.WriteAllBytes(path, bytes);
Console.WriteLine("samples/data/harbourline.json: written");
return 0;

static string ThisFile([CallerFilePath] string path = "") => path;
