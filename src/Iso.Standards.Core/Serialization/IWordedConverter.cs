namespace Iso.Standards.Serialization;

/// <summary>A converter of an enumeration by words of its own, so that messages can say them.</summary>
public interface IWordedConverter
{
    /// <summary>The words to choose from, in their order.</summary>
    IReadOnlyList<string> Words { get; }
}
