using System.Globalization;
using System.Text;

namespace Iso.Standards;

/// <summary>Large files: they are read piece by piece, and a fault in them says how far the reading got.</summary>
public sealed class StreamingTests
{
    private const int Risks = 3_000;
    private const int Items = 10_000;

    private static readonly Lazy<Task<byte[]>> FourMegabytes = new(() => Written(Large(Risks, Items)));

    [Fact]
    public async Task A_large_file_comes_back_from_a_stream_that_gives_little_at_a_time()
    {
        var bytes = await FourMegabytes.Value;
        Assert.InRange(bytes.Length, 4_000_000, 8_000_000);
        var stream = new Trickle(bytes);
        Assert.Equal(Large(Risks, Items), await ManagementSystem.ReadAsync(stream));
        Assert.Equal(bytes.Length, stream.Given);
    }

    /// <summary>No buffer takes in the file: what is asked for at once stays small, however large the file is.</summary>
    [Fact]
    public async Task No_more_than_a_piece_is_asked_for_at_once()
    {
        var stream = new Trickle(await FourMegabytes.Value);
        await ManagementSystem.ReadAsync(stream);
        Assert.InRange(stream.LargestRequest, 1, 128 * 1024);
    }

    [Fact]
    public async Task Reading_allocates_little_beyond_the_document_itself()
    {
        var bytes = await FourMegabytes.Value;
        using var warm = new MemoryStream(bytes);
        await ManagementSystem.ReadAsync(warm);
        using var stream = new MemoryStream(bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var system = await ManagementSystem.ReadAsync(stream);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // What the same document takes when it is copied member by member, without any reading.
        before = GC.GetAllocatedBytesForCurrentThread();
        var copy = Large(Risks, Items);
        var inObjects = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(copy, system);
        Assert.InRange(allocated, 1, 2 * inObjects);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_fault_in_a_large_file_is_placed_by_line_and_path(bool canSeek)
    {
        var bytes = Spoilt(await FourMegabytes.Value, "\"title\": \"Item 8000\"", "\"titel\": \"Item 8000\"", out var line);
        var fault = await Fault(bytes, canSeek);
        Assert.Equal(("$.evidence[8000].titel", line), (fault.Path, fault.Line));
        Assert.Contains("did you mean \"title\"?", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>Of a pipe nothing is kept beyond 16 MB, so the reader's own place is all that there is.</summary>
    [Theory]
    [InlineData("\"title\": \"Item 200\"", "\"titel\": \"Item 200\"", "$.evidence[200].titel", "There is no member \"titel\" here; did you mean \"title\"?")]
    [InlineData("\"title\": \"Item 200\"", "\"title\": 200", "$.evidence[200].title", "Found the number 200; expected a text.")]
    [InlineData("\"title\": \"Item 200\"", "\"title\": \"Item 200\", \"type\": \"poem\"", "$.evidence[200].type", "Found the text \"poem\"; expected one of other, policy, ")]
    [InlineData("\"title\": \"Item 200\"", "\"title\": \"Item 200\", \"claims\": {}", "$.evidence[200].claims", "expected a list")]
    [InlineData("\"title\": \"Item 200\"", "\"title\": \"Item 200\", \"producedOn\": \"2026-02-30\"", "$.evidence[200].producedOn", "Found the text \"2026-02-30\"; expected a day")]
    [InlineData("\"title\": \"Item 200\",", "\"title\": \"Item 200\"", "$.evidence[200]", "The text is not JSON from here on")]
    public async Task A_fault_beyond_what_is_kept_of_a_pipe_is_placed_by_line_and_path(string right, string wrong, string path, string message)
    {
        var bytes = Spoilt(await SeventeenMegabytes.Value, right, wrong, out var line);
        var fault = await Fault(bytes, canSeek: false);
        Assert.StartsWith(path, fault.Path, StringComparison.Ordinal);
        Assert.InRange(fault.Line, line, line + 2);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        foreach (var word in new[] { "System.", "Iso.Standards.", "BytePositionInLine", ".NET" }) Assert.DoesNotContain(word, fault.Message, StringComparison.Ordinal);
    }

    /// <summary>Where pieces end must not matter: now and then a value lies across two.</summary>
    [Fact]
    public async Task What_was_found_is_shown_wherever_a_piece_ends()
    {
        var sound = await SeventeenMegabytes.Value;
        for (var i = 100; i < 130; i++)
        {
            var bytes = Spoilt(sound, Text($"\"title\": \"Item {i}\""), Text($"\"title\": \"Item {i}\", \"producedOn\": \"2026-02-30\""), out _);
            Assert.Contains("Found the text \"2026-02-30\"; expected a day", (await Fault(bytes, canSeek: false)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_large_file_that_was_cut_off_is_called_so_with_the_element_that_was_reached()
    {
        var bytes = (await SeventeenMegabytes.Value)[..^200];
        foreach (var canSeek in new[] { true, false })
        {
            var fault = await Fault(bytes, canSeek);
            Assert.StartsWith("$.evidence[299]", fault.Path, StringComparison.Ordinal);
            Assert.Contains("cut off", fault.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_version_behind_everything_else_is_still_seen_first()
    {
        var text = """{ "future": [ ], """ + "\n\"formatVersion\": 2 }";
        foreach (var canSeek in new[] { true, false })
        {
            var fault = await Fault(Encoding.UTF8.GetBytes(text), canSeek);
            Assert.Equal(("$.formatVersion", 2), (fault.Path, fault.Line));
        }
    }

    [Fact]
    public async Task A_stream_without_length_is_read_up_to_the_limit_and_no_further()
    {
        var stream = new Endless();
        var fault = await Assert.ThrowsAsync<DocumentFormatException>(() => ManagementSystem.ReadAsync(stream));
        Assert.Contains("larger than 128 MB", fault.Message, StringComparison.Ordinal);
        Assert.InRange(stream.Given, ManagementSystem.MaximumBytes, ManagementSystem.MaximumBytes + (4 * 1024 * 1024));
    }

    [Fact]
    public async Task What_the_stream_throws_is_passed_on()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => ManagementSystem.ReadAsync(new Failing(new InvalidOperationException("gone"))));
        await Assert.ThrowsAsync<IOException>(() => ManagementSystem.ReadAsync(new Failing(new IOException("gone"))));
    }

    [Fact]
    public async Task A_stream_is_read_from_where_it_stands_and_a_fault_is_counted_from_there()
    {
        var bytes = "xxxx\n{ \"formatVersion\": 1,\n\"scopes\": 7 }"u8.ToArray();
        using var stream = new MemoryStream(bytes) { Position = 5 };
        var fault = await Assert.ThrowsAsync<DocumentFormatException>(() => ManagementSystem.ReadAsync(stream));
        Assert.Equal(("$.scopes", 2), (fault.Path, fault.Line));
    }

    private static readonly Lazy<Task<byte[]>> SeventeenMegabytes = new(() => Written(Large(10, 300) with { Organization = new() { Name = new string('x', 17_000_000) } }));

    private static ManagementSystem Large(int risks, int items) => new()
    {
        RiskRegister = new()
        {
            Risks =
            [
                .. Enumerable.Range(0, risks).Select(i => new Risk
                {
                    Id = new(Text($"R-{i}")),
                    Title = Text($"Risk {i}"),
                    Domains = [RiskDomain.InformationSecurity, RiskDomain.Quality],
                    Owner = "Head of IT",
                    AssessedOn = new(2026, 1, 1 + (i % 28)),
                    Residual = new() { Likelihood = 1, Consequence = 2, Level = "low" },
                    Treatment = new() { Option = TreatmentOption.Modify, Because = "it pays", Controls = [ControlId.Parse("ISO/IEC 27001:2022 A.5.15")] },
                }),
            ],
        },
        Evidence =
        [
            .. Enumerable.Range(0, items).Select(i => new Evidence
            {
                Id = new(Text($"E-{i}")),
                Title = Text($"Item {i}"),
                Type = EvidenceType.AccessReview,
                ProducedOn = new(2026, 2, 1 + (i % 28)),
                Claims = [new() { Provision = ProvisionId.Parse("ISO/IEC 27001:2022 9.2"), Locator = Text($"page {i}") }],
            }),
        ],
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static byte[] Spoilt(byte[] bytes, string right, string wrong, out int line)
    {
        var (from, to) = (Encoding.UTF8.GetBytes(right), Encoding.UTF8.GetBytes(wrong));
        var at = bytes.AsSpan().IndexOf(from);
        Assert.NotEqual(-1, at);
        line = bytes.AsSpan(0, at).Count((byte)'\n') + 1;
        return [.. bytes[..at], .. to, .. bytes[(at + from.Length)..]];
    }

    private static async Task<DocumentFormatException> Fault(byte[] bytes, bool canSeek)
    {
        using Stream stream = canSeek ? new MemoryStream(bytes) : new Trickle(bytes);
        return await Assert.ThrowsAsync<DocumentFormatException>(() => ManagementSystem.ReadAsync(stream));
    }

    private static async Task<byte[]> Written(ManagementSystem system)
    {
        using var stream = new MemoryStream();
        await system.WriteAsync(stream);
        return stream.ToArray();
    }

    /// <summary>A stream without length that gives at most 4 KB at a time, and counts.</summary>
    private class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public long Given { get; private set; }

        public int LargestRequest { get; private set; }

        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            LargestRequest = Math.Max(LargestRequest, buffer.Length);
            var read = await base.ReadAsync(buffer[..Math.Min(4096, buffer.Length)], cancellationToken);
            Given += read;
            return read;
        }
    }

    /// <summary>Blanks without end.</summary>
    private sealed class Endless : Trickle
    {
        public Endless()
            : base([])
        {
        }

        public new long Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)' ');
            Given += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }

    private sealed class Failing(Exception exception) : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromException<int>(exception);
    }
}
