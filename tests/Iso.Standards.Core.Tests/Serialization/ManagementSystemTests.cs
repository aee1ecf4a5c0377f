using System.Text;

namespace Iso.Standards;

public sealed partial class ManagementSystemTests
{
    private static readonly ManagementSystem Full = new()
    {
        Organization = new() { Name = "Größe & Söhne <GmbH>" },
        Scopes = [new() { Id = new("SC-1"), Standard = StandardId.Parse("27001:2022"), Description = "Everything \"inside\"", ApprovedOn = new(2026, 2, 28) }],
        Statements =
        [
            new()
            {
                Standard = StandardId.Parse("27001:2022"),
                DocumentId = "D-7",
                Version = "3.1",
                Status = DocumentStatus.InReview,
                Scope = "SC-1",
                Author = "P-1",
                Approver = "P-2",
                ChangedOn = new(2026, 11, 1),
                ApprovedOn = new(2026, 11, 21),
                NextReviewOn = new(2027, 11, 21),
                RiskAssessment = new() { Reference = "RR-1", On = new(2026, 9, 1) },
                Comparison = new() { By = "P-1", On = new(2026, 9, 2) },
                Entries =
                [
                    new()
                    {
                        Control = ControlId.Parse("27001:2022 A.5.15"),
                        Decision = Decision.Included,
                        Reasons = [InclusionReason.RiskTreatment("R-12"), InclusionReason.Legal()],
                        Justification = "leavers kept their access",
                        Status = ImplementationStatus.NotImplemented,
                        Owner = "Head of IT",
                        Implementation = "by script",
                        Reference = "POL-3",
                        PartOfScope = new() { AppliesTo = "Berlin", Rest = "rented" },
                        Action = "A-1",
                        LastReviewedOn = new(2026, 10, 31),
                        Remarks = "line\nbreak",
                    },
                    new() { Control = ControlId.Parse("27001:2022 A.7.11"), Decision = Decision.Excluded, Justification = "no machines" },
                ],
                AdditionalControls = [new() { Control = ControlId.Parse("27001:2022 X-01"), Title = "Own control", Origin = "own" }],
                ChangeLog = [new() { Version = "3.1", On = new(2026, 11, 1), By = "P-1", Change = "A.5.15 changed" }],
            },
        ],
    };

    [Fact]
    public async Task Comes_back_from_its_file_with_all_that_it_holds()
    {
        var back = await Read(await Written(Full));
        Assert.Equal(Full, back);
        Assert.Equal(1, back.FormatVersion);
    }

    [Fact]
    public async Task Gives_the_same_bytes_each_time()
    {
        var once = await Written(Full);
        Assert.Equal(once, await Written(Full));
        Assert.Equal(once, await Written(await Read(once)));
    }

    [Fact]
    public async Task Is_written_as_the_approved_text() => Approved.Match(Encoding.UTF8.GetString(await Written(Full)));

    [Fact]
    public async Task Is_written_without_mark_and_carriage_return_and_with_a_line_feed_at_the_end()
    {
        var bytes = await Written(Full);
        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    [Fact]
    public async Task An_empty_system_comes_back() => Assert.Equal(new ManagementSystem(), await Read(await Written(new ManagementSystem())));

    [Fact]
    public async Task A_byte_order_mark_is_read() => Assert.Equal(Full, await Read([0xEF, 0xBB, 0xBF, .. await Written(Full)]));

    [Fact]
    public async Task The_stream_stays_open()
    {
        using var stream = new MemoryStream(await Written(Full));
        await ManagementSystem.ReadAsync(stream);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_stream_that_gives_a_byte_at_a_time_is_read()
        => Assert.Equal(Full, await ManagementSystem.ReadAsync(new Drip(await Written(Full))));

    [Fact]
    public async Task A_cancelled_token_ends_reading_and_writing()
    {
        var cancelled = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ManagementSystem.ReadAsync(new MemoryStream([1]), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Full.WriteAsync(new MemoryStream(), cancelled));
    }

    [Fact]
    public async Task A_missing_stream_is_a_missing_argument()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => ManagementSystem.ReadAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Full.WriteAsync(null!));
    }

    [Fact]
    public async Task The_spellings_of_ids_are_read_and_the_canonical_ones_written()
    {
        var system = await Read("""{"formatVersion":1,"statements":[{"standard":"27001:2022","entries":[{"control":"27001:2022/a.5.2"}]}]}""");
        Assert.Contains("\"ISO/IEC 27001:2022 A.5.2\"", Encoding.UTF8.GetString(await Written(system)), StringComparison.Ordinal);
    }

    // The four traps of the source-generated reader.

    [Fact]
    public async Task Trap_one_a_list_that_the_file_leaves_out_is_empty_and_not_null()
    {
        var system = await Read("""{"formatVersion":1,"statements":[{"standard":"27001:2022","entries":[{"control":"27001:2022 A.5.1"}]}]}""");
        Assert.Empty(system.Scopes);
        Assert.Empty(system.Statements[0].AdditionalControls);
        Assert.Empty(system.Statements[0].ChangeLog);
        Assert.Empty(system.Statements[0].Entries[0].Reasons);
    }

    [Fact]
    public async Task Trap_one_a_number_that_the_file_leaves_out_does_not_become_zero_unnoticed()
    {
        var fault = await Assert.ThrowsAsync<DocumentFormatException>(() => Read("""{"statements":[]}"""));
        Assert.Equal("$", fault.Path);
        Assert.Contains("formatVersion", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("\"2\"")]
    [InlineData("\"Approved \\u0000\"")]
    [InlineData("\"\"")]
    [InlineData("\"inReview, approved\"")]
    [InlineData("\"draft,draft\"")]
    [InlineData("true")]
    [InlineData("null")]
    public async Task Trap_two_an_enumeration_is_read_from_one_of_its_names_only(string status)
    {
        var fault = await Assert.ThrowsAsync<DocumentFormatException>(() => Read($$"""{"formatVersion":1,"statements":[{"standard":"27001:2022","status":{{status}}}]}"""));
        Assert.Equal("$.statements[0].status", fault.Path);
        Assert.Contains("draft, inReview, approved, withdrawn", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>Two names made a third value, of which the figures of the statement knew nothing.</summary>
    [Fact]
    public async Task Trap_two_a_decision_of_two_names_is_refused()
        => Assert.Equal(
            "$.statements[0].entries[0].decision",
            (await Assert.ThrowsAsync<DocumentFormatException>(() => Read("""{"formatVersion":1,"statements":[{"standard":"27001:2022","entries":[{"control":"27001:2022 A.5.1","decision":"included, excluded"}]}]}"""))).Path);

    [Theory]
    [InlineData("""{"formatVersion":1,"scopes":[null]}""", "$.scopes[0]")]
    [InlineData("""{"formatVersion":1,"statements":[null]}""", "$.statements[0]")]
    [InlineData("""{"formatVersion":1,"statements":[{"standard":"27001:2022","entries":[{"control":"27001:2022 A.5.1"},null]}]}""", "$.statements[0].entries[1]")]
    [InlineData("""{"formatVersion":1,"statements":[{"standard":"27001:2022","additionalControls":[null]}]}""", "$.statements[0].additionalControls[0]")]
    [InlineData("""{"formatVersion":1,"statements":[{"standard":"27001:2022","changeLog":[null]}]}""", "$.statements[0].changeLog[0]")]
    [InlineData("""{"formatVersion":1,"statements":[{"standard":"27001:2022","entries":[{"control":"27001:2022 A.5.1","reasons":[null]}]}]}""", "$.statements[0].entries[0].reasons[0]")]
    [InlineData("""{"formatVersion":1,"statements":[{"standard":"27001:2022","entries":[{"control":"27001:2022 A.5.1","reasons":[{"category":"legal","references":["x",null]}]}]}]}""", "$.statements[0].entries[0].reasons[0].references[1]")]
    public async Task Trap_three_a_null_in_a_list_is_refused(string json, string path)
    {
        var fault = await Assert.ThrowsAsync<DocumentFormatException>(() => Read(json));
        Assert.Equal(path, fault.Path);
        Assert.Contains("null", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"formatVersion":1,"scopes":7}""")]
    [InlineData("""{"formatVersion":1,"scopes":[{}]}""")]
    [InlineData("""{"formatVersion":1,"scopes":[{"id":7,"standard":"27001:2022"}]}""")]
    [InlineData("""{"formatVersion":1,"scopes":[{"id":"a","standard":"?"}]}""")]
    [InlineData("""{"formatVersion":1,"scopes":[{"id":"a","standard":{}}]}""")]
    [InlineData("""{"formatVersion":1,"scopes":[{"id":"a","standard":"27001:2022","approvedOn":"soon"}]}""")]
    [InlineData("""{"formatVersion":1,"scopes":[{"id":"a","standard":"27001:2022","approvedOn":[]}]}""")]
    [InlineData("""{"formatVersion":1,"organization":[]}""")]
    [InlineData("""{"formatVersion":1,"organization":{"name":[]}}""")]
    [InlineData("""{"formatVersion":1,"what":7}""")]
    [InlineData("""{"formatVersion":1,"statements":[{"standard":"27001:2022","status":"done"}]}""")]
    [InlineData("""{"formatVersion":1,"organization":{"name":"\ud800"}}""")]
    public async Task Trap_four_no_message_speaks_of_types_of_NET(string json)
    {
        var fault = await Assert.ThrowsAsync<DocumentFormatException>(() => Read(json));
        foreach (var word in new[] { "Iso.Standards", "System.", "NodaTime", "Nullable", "`1", "JSON value could not be converted", ".NET", "BytePositionInLine" })
        {
            Assert.DoesNotContain(word, fault.Message, StringComparison.Ordinal);
        }
    }

    private static async Task<byte[]> Written(ManagementSystem system)
    {
        using var stream = new MemoryStream();
        await system.WriteAsync(stream);
        return stream.ToArray();
    }

    private static Task<ManagementSystem> Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    private static Task<ManagementSystem> Read(byte[] json) => ManagementSystem.ReadAsync(new MemoryStream(json));

    /// <summary>A stream without length that gives a byte at a time, as a slow connection may.</summary>
    private sealed class Drip(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
    }
}
