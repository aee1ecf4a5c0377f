using System.Text;

namespace Iso.Standards;

public sealed partial class ManagementSystemTests
{
    /// <summary>The broken file, the path and the line of the fault, and a piece of the message.</summary>
    public static TheoryData<string, string, int, string> Broken => new()
    {
        // cut off
        { "{", "$", 1, "cut off" },
        { "{\n  \"formatVersion\": 1,\n  \"organization\": { \"name\": \"Ac", "$.organization.name", 3, "cut off" },
        { "{\n  \"formatVersion\": 1,\n  \"statements\": [\n", "$.statements", 4, "cut off" },
        { "{ \"formatVersion\": 1, \"organization\": nul", "$.organization", 1, "cut off" },

        // a wrong type
        { "{ \"formatVersion\": 1,\n\"organization\": 7 }", "$.organization", 2, "Found the number 7; expected an object with name" },
        { "{ \"formatVersion\": 1,\n\"organization\": { \"name\": 7 } }", "$.organization.name", 2, "Found the number 7; expected a text" },
        { "{ \"formatVersion\": 1,\n\"scopes\": { } }", "$.scopes", 2, "Found an object; expected a list" },
        { "{ \"formatVersion\": 1,\n\"scopes\": [\n[] ] }", "$.scopes[0]", 3, "Found a list; expected an object with id, standard" },
        { "[]", "$", 1, "Found a list; expected an object" },
        { "\"text\"", "$", 1, "Found the text \"text\"; expected an object" },
        { "null", "$", 1, "Found null; expected an object" },
        { "7", "$", 1, "Found the number 7; expected an object" },

        // an unknown member: the path is that of System.Text.Json
        { "{ \"formatVersion\": 1,\n\"statments\": [] }", "$.statments", 2, "\"statments\" here; did you mean \"statements\"?" },
        { "{ \"formatVersion\": 1,\n\"Statements\": [] }", "$.Statements", 2, "did you mean \"statements\"?" },
        { "{ \"formatVersion\": 1, \"statements\": [ { \"standard\": \"27001:2022\",\n\"entires\": [] } ] }", "$.statements[0].entires", 2, "did you mean \"entries\"?" },
        { "{ \"formatVersion\": 1,\n\"qqqqqqq\": [] }", "$.qqqqqqq", 2, "expected one of $schema, formatVersion, organization, scopes, issues" },

        // a repeated member
        { "{ \"formatVersion\": 1,\n\"scopes\": [],\n\"scopes\": [] }", "$.scopes", 3, "\"scopes\" stands here twice" },
        { "{ \"formatVersion\": 1, \"organization\": { \"name\": \"a\",\n\"name\": \"a\" } }", "$.organization.name", 2, "\"name\" stands here twice" },
        { "{ \"formatVersion\": 1,\n\"formatVersion\": 1 }", "$.formatVersion", 2, "\"formatVersion\" stands here twice" },

        // a missing member
        { "{ \"formatVersion\": 1,\n\"organization\": {} }", "$.organization", 2, "\"name\" is missing" },
        { "{ \"formatVersion\": 1, \"scopes\": [\n{ \"id\": \"SC-1\" } ] }", "$.scopes[0]", 2, "\"standard\" is missing" },
        { "{ \"formatVersion\": 1, \"statements\": [ { \"standard\": \"27001:2022\", \"entries\": [\n{} ] } ] }", "$.statements[0].entries[0]", 2, "\"control\" is missing" },

        // a null where something must be
        { "{ \"formatVersion\": 1,\n\"organization\": { \"name\": null } }", "$.organization.name", 2, "Found null; expected a text" },
        { "{ \"formatVersion\": 1,\n\"statements\": null }", "$.statements", 2, "Found null; expected a list" },
        { "{ \"formatVersion\": 1,\n\"statements\": [ { \"standard\": null } ] }", "$.statements[0].standard", 2, "Found null; expected a standard" },

        // enumerations, ids, days
        { "{ \"formatVersion\": 1, \"statements\": [ { \"standard\": \"27001:2022\",\n\"status\": 2 } ] }", "$.statements[0].status", 2, "Found the number 2; expected one of draft" },
        { "{ \"formatVersion\": 1, \"statements\": [ { \"standard\": \"27001:2022\",\n\"status\": \"done\" } ] }", "$.statements[0].status", 2, "Found the text \"done\"; expected one of draft" },
        { "{ \"formatVersion\": 1, \"statements\": [\n{ \"standard\": \"27001\" } ] }", "$.statements[0].standard", 2, "\"27001\" is not a standard in one edition" },
        { "{ \"formatVersion\": 1, \"statements\": [ { \"standard\": \"27001:2022\", \"entries\": [\n{ \"control\": \"A.5.1\" } ] } ] }", "$.statements[0].entries[0].control", 2, "\"A.5.1\" is not a control" },
        { "{ \"formatVersion\": 1, \"scopes\": [\n{ \"id\": \"a\\u0000\", \"standard\": \"27001:2022\" } ] }", "$.scopes[0].id", 2, "is not an id" },
        { "{ \"formatVersion\": 1, \"statements\": [ { \"standard\": \"27001:2022\",\n\"approvedOn\": \"2026-02-30\" } ] }", "$.statements[0].approvedOn", 2, "\"2026-02-30\" is not a day" },
        { "{ \"formatVersion\": 1, \"statements\": [ { \"standard\": \"27001:2022\",\n\"approvedOn\": \"21.11.2026\" } ] }", "$.statements[0].approvedOn", 2, "\"21.11.2026\" is not a day" },
        { "{ \"formatVersion\": 1, \"statements\": [ { \"standard\": \"27001:2022\",\n\"approvedOn\": 20261121 } ] }", "$.statements[0].approvedOn", 2, "expected a day" },

        // the version of the format
        { "{\n\"formatVersion\": 2 }", "$.formatVersion", 2, "newer version of Iso.Standards" },
        { "{ \"future\": [ { } ],\n\"formatVersion\": 2 }", "$.formatVersion", 2, "format version 2; this library reads version 1" },
        { "{\n\"formatVersion\": 0 }", "$.formatVersion", 2, "no format version 0" },
        { "{\n\"formatVersion\": -1 }", "$.formatVersion", 2, "no format version -1" },
        { "{\n\"formatVersion\": \"1\" }", "$.formatVersion", 2, "whole number" },
        { "{\n\"formatVersion\": 1.5 }", "$.formatVersion", 2, "whole number" },
        { "{\n\"formatVersion\": null }", "$.formatVersion", 2, "whole number" },
        { "{ \"scopes\": [] }", "$", 1, "formatVersion" },
        { "{}", "$", 1, "formatVersion" },

        // text that is not JSON
        { "{ \"formatVersion\": 1 }\n{}", "$", 2, "not JSON from here on" },
        { "{ \"formatVersion\": 1 }\nend", "$", 2, "not JSON from here on" },
        { "{ \"formatVersion\": 1,\n}", "$", 2, "not JSON from here on" },
        { "{ \"formatVersion\": 1,\n// a remark\n\"scopes\": [] }", "$", 2, "not JSON from here on" },
        { "{ 'formatVersion': 1 }", "$", 1, "not JSON from here on" },
        { "<xml/>", "$", 1, "not JSON from here on" },

        // half a surrogate pair
        { "{ \"formatVersion\": 1,\n\"organization\": { \"name\": \"\\ud800\" } }", "$.organization.name", 2, "" },
        { "{ \"formatVersion\": 1,\n\"\\ud800\": 1 }", "$", 2, "" },
        { "{ \"\\ud800\": 1,\n\"formatVersion\": 1 }", "$", 1, "" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_broken_file_is_refused_with_path_and_line_and_reason(string json, string path, int line, string message)
    {
        var fault = await Assert.ThrowsAsync<DocumentFormatException>(() => Read(json));
        Assert.Equal((path, line), (fault.Path, fault.Line));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Contains(path, fault.Message, StringComparison.Ordinal);
        Assert.InRange(fault.Column, 1, 200);
    }

    [Fact]
    public async Task The_column_is_counted_in_characters()
    {
        var fault = await Assert.ThrowsAsync<DocumentFormatException>(() => Read("""{ "organization": { "name": "Größe" }, "formatVersion": "1" }"""));
        Assert.Equal(57, fault.Column);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\uFEFF")]
    public async Task An_empty_file_is_called_empty(string text)
        => Assert.Contains("empty", (await Assert.ThrowsAsync<DocumentFormatException>(() => Read(text))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_file_in_UTF_16_is_named()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("{\"formatVersion\":1}")];
            Assert.Contains("UTF-16", (await Assert.ThrowsAsync<DocumentFormatException>(() => Read(bytes))).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_binary_file_is_called_binary()
        => Assert.Contains("binary", (await Assert.ThrowsAsync<DocumentFormatException>(() => Read("PK\x03\x04\0\0\0\0"u8.ToArray()))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_are_placed()
    {
        var fault = await Assert.ThrowsAsync<DocumentFormatException>(() => Read([.. "{ \"formatVersion\": 1,\n\"x\": \""u8, 0xFC, .. "\" }"u8]));
        Assert.Equal((2, 7), (fault.Line, fault.Column));
        Assert.Contains("UTF-8", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("{ \"formatVersion\": 1, \"statements\": ", "")]
    [InlineData("{ \"formatVersion\": 1, \"deep\": ", "")]
    [InlineData("{ \"deep\": ", ", \"formatVersion\": 1 }")]
    public async Task Ten_thousand_brackets_are_refused(string before, string after)
    {
        var deep = before + new string('[', 10_000) + (after.Length == 0 ? "" : new string(']', 10_000) + after);
        Assert.InRange((await Assert.ThrowsAsync<DocumentFormatException>(() => Read(deep))).Message.Length, 1, 500);
    }

    [Fact]
    public async Task Two_hundred_megabytes_are_refused_without_being_read()
    {
        using var stream = new Unread(200L * 1024 * 1024);
        var fault = await Assert.ThrowsAsync<DocumentFormatException>(() => ManagementSystem.ReadAsync(stream));
        Assert.Contains("128 MB", fault.Message, StringComparison.Ordinal);
        Assert.Equal(0, stream.Reads);
    }

    /// <summary>Wherever a file was cut, there is one clear message, and none says that the rest is not JSON.</summary>
    [Fact]
    public async Task A_file_cut_at_any_byte_is_called_cut_off()
    {
        var whole = await Written(Full);
        for (var length = 1; length < whole.Length - 2; length++)
        {
            var fault = await Assert.ThrowsAsync<DocumentFormatException>(() => Read(whole[..length]));
            var expected = System.Text.Unicode.Utf8.IsValid(whole.AsSpan(0, length)) ? "cut off" : "UTF-8";
            Assert.True(fault.Message.Contains(expected, StringComparison.Ordinal), $"Cut behind byte {length}: {fault.Message}");
        }
    }

    [Fact]
    public async Task A_message_shows_whole_characters_only()
    {
        var fault = await Assert.ThrowsAsync<DocumentFormatException>(() => Read("{ \"formatVersion\": 1 üüüüüüüüüüüüüüüüüüüü }"));
        Assert.DoesNotContain('\uFFFD', fault.Message);
        fault = await Assert.ThrowsAsync<DocumentFormatException>(() => Read("{ \"formatVersion\": 1 aüüüüüüüüüüüüüüüüüüüü }"));
        Assert.DoesNotContain('\uFFFD', fault.Message);
    }

    private sealed class Unread(long length) : Stream
    {
        public int Reads { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Reads++;
            throw new IOException("Nobody should have read this.");
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
