namespace Iso.Standards;

/// <summary>ISO/IEC 42001, AI management systems, edition by edition.</summary>
/// <remarks>Never "current": an upgrade of the package must not change what a stored id means.</remarks>
public static partial class Iso42001;
