namespace Iso.Standards;

/// <summary>ISO 9001, quality management systems, edition by edition.</summary>
/// <remarks>Never "current": an upgrade of the package must not change what a stored id means.</remarks>
public static partial class Iso9001;
