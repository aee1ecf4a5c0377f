#!/usr/bin/env dotnet
#:project ../src/Iso.Standards.SampleData/Iso.Standards.SampleData.csproj
#:property PublishAot=false

// Writes samples/data/harbourline.json and harbourline-previous.json from the sample in memory.
//   dotnet run eng/write-sample.cs             writes
//   dotnet run eng/write-sample.cs -- --check  writes nothing; exit code 1 where a file differs

using System.Runtime.CompilerServices;
using Iso.Standards;

var folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "samples", "data"));
var differ = 0;
foreach (var (name, system) in new[] { ("harbourline.json", SampleSystem.Harbourline), ("harbourline-previous.json", SampleSystem.Previous) })
{
    using var stream = new MemoryStream();
    await system.WriteAsync(stream);
    var (path, bytes) = (Path.Combine(folder, name), stream.ToArray());
    if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)) continue;
    if (args.Contains("--check"))
    {
        differ = 1;
        Console.WriteLine($"samples/data/{name} differs from the sample in memory; run dotnet run eng/write-sample.cs");
    }
    else
    {
        File.WriteAllBytes(path, bytes);
        Console.WriteLine($"samples/data/{name}: written");
    }
}

return differ;

static string ThisFile([CallerFilePath] string path = "") => path;
