namespace Iso.Standards.Serialization;

/// <summary>The stream that a document is read from: counts its bytes, and knows what a fault needs to be explained.</summary>
/// <remarks>
/// Of a stream that can go back nothing is kept: after a fault it is read once more. Of any other the first
/// <see cref="MostKept"/> bytes are kept; beyond that only the last pieces, with the number of lines before them.
/// </remarks>
internal sealed class ReadSource : Stream
{
    /// <summary>The most that is kept, or read a second time beyond what was read already, to explain a fault.</summary>
    public const int MostKept = 16 * 1024 * 1024;

    private const int PieceSize = 64 * 1024;

    private readonly Stream _inner;
    private readonly int _maximum;
    private readonly long _start;
    private readonly Queue<byte[]>? _pieces;
    private byte[] _last = [];
    private int _lastCount;
    private long _keptFrom;
    private long _lineStart;
    private int _linesBefore;

    /// <summary>A stream of at most <paramref name="maximum"/> bytes from where it stands.</summary>
    /// <exception cref="DocumentFormatException">There are more.</exception>
    public ReadSource(Stream inner, int maximum)
    {
        _inner = inner;
        _maximum = maximum;
        if (!inner.CanSeek)
        {
            _pieces = new();
            return;
        }

        _start = inner.Position;
        if (inner.Length - _start > maximum) throw TooLarge(maximum);
    }

    /// <summary>How many bytes were read.</summary>
    public long Count { get; private set; }

    /// <summary>Whether the stream itself failed, so that the document is not at fault.</summary>
    public bool HasFailed { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read;
        try
        {
            read = await _inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            HasFailed = true;
            throw;
        }

        Count += read;
        if (Count > _maximum) throw TooLarge(_maximum);
        if (_pieces is not null) Keep(buffer.Span[..read]);
        return read;
    }

    /// <summary>What there is to explain a fault by: as much of the text as was read, and more where it is at hand.</summary>
    public Task<ReadText> TextAsync(CancellationToken cancellationToken) => _pieces is null ? AgainAsync(cancellationToken) : KeptAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async Task<ReadText> AgainAsync(CancellationToken cancellationToken)
    {
        _inner.Position = _start;
        var rest = _inner.Length - _start;
        var bytes = new byte[Math.Min(rest, Math.Max(Count, MostKept))];
        var read = await _inner.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return new(bytes.AsMemory(0, read), read < bytes.Length || read == rest, 0, 0, 0);
    }

    private async Task<ReadText> KeptAsync(CancellationToken cancellationToken)
    {
        var ended = false;
        var buffer = new byte[PieceSize];
        while (!ended && Count < MostKept)
        {
            var free = (int)Math.Min(buffer.Length, MostKept - Count);
            ended = await ReadAsync(buffer.AsMemory(0, free), cancellationToken).ConfigureAwait(false) == 0;
        }

        var pieces = _pieces!.ToArray();
        var bytes = new byte[Count - _keptFrom];
        var at = 0;
        foreach (var piece in pieces)
        {
            var length = ReferenceEquals(piece, _last) ? _lastCount : PieceSize;
            piece.AsSpan(0, length).CopyTo(bytes.AsSpan(at));
            at += length;
        }

        return new(bytes, ended && _keptFrom == 0, _keptFrom, _lineStart, _linesBefore);
    }

    private void Keep(ReadOnlySpan<byte> read)
    {
        while (!read.IsEmpty)
        {
            if (_pieces!.Count == 0 || _lastCount == PieceSize)
            {
                _last = Count > MostKept && _pieces.Count > 2 ? Forgotten() : new byte[PieceSize];
                _lastCount = 0;
                _pieces.Enqueue(_last);
            }

            var length = Math.Min(read.Length, PieceSize - _lastCount);
            read[..length].CopyTo(_last.AsSpan(_lastCount));
            _lastCount += length;
            read = read[length..];
        }
    }

    /// <summary>Lets go of all pieces but the last two; what remains of them is the count of their lines.</summary>
    private byte[] Forgotten()
    {
        byte[] piece;
        do
        {
            piece = _pieces!.Dequeue();
            _linesBefore += piece.AsSpan().Count((byte)'\n');
            if (piece.AsSpan().LastIndexOf((byte)'\n') is >= 0 and var last) _lineStart = _keptFrom + last + 1;
            _keptFrom += PieceSize;
        }
        while (_pieces.Count > 2);

        return piece;
    }

    private static DocumentFormatException TooLarge(int maximum)
        => new($"The file is larger than {maximum / (1024 * 1024)} MB, the most that is read. Split it, or leave out what does not belong there.");
}

/// <summary>A part of a text that was read.</summary>
/// <param name="Bytes">The part.</param>
/// <param name="IsWhole">Whether it is the whole text.</param>
/// <param name="From">The offset at which it begins.</param>
/// <param name="LineStart">The offset at which the line begins in which it begins.</param>
/// <param name="LinesBefore">The lines that end before it.</param>
internal readonly record struct ReadText(ReadOnlyMemory<byte> Bytes, bool IsWhole, long From, long LineStart, int LinesBefore);
