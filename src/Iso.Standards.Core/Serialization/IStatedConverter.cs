using System.Text.Json.Serialization;

namespace Iso.Standards.Serialization;

/// <summary>A converter that knows a stricter one: for the file, in which what is not said is left out.</summary>
internal interface IStatedConverter
{
    /// <summary>The converter that neither reads nor writes the value that says nothing.</summary>
    JsonConverter Stated();
}
