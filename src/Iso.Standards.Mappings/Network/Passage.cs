using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>A way from a node to a node of another document: within the first document to the end of a link, over it, and within the second on.</summary>
/// <param name="Target">The node to which it leads, counted over all documents.</param>
/// <param name="Known">What is known of both ends.</param>
/// <param name="Link">The link, counted over all crosswalks; -1 where the way stays within the document.</param>
/// <param name="IsBackwards">Whether the link is taken from its targets to its sources.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Passage(int Target, RelationSet Known, int Link, bool IsBackwards);
