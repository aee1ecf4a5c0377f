namespace Iso.Standards;

/// <summary>The words that a question has and its answer may lack: <c>how</c>, <c>do</c>, <c>the</c>.</summary>
internal static class CommonWords
{
    /// <summary>Whether a folded word is one of them.</summary>
    public static bool Contain(ReadOnlySpan<char> word) => word is
        "a" or "all" or "an" or "and" or "any" or "are" or "as" or "at" or "be" or "by" or "can" or "do" or "does" or "for" or "from" or
        "had" or "has" or "have" or "how" or "i" or "if" or "in" or "into" or "is" or "it" or "its" or "may" or "me" or "must" or "my" or
        "need" or "needs" or "of" or "on" or "or" or "our" or "shall" or "should" or "so" or "than" or "that" or "the" or "their" or
        "them" or "there" or "these" or "they" or "this" or "those" or "to" or "was" or "we" or "were" or "what" or "when" or "where" or
        "which" or "who" or "whose" or "why" or "will" or "with" or "you" or "your";
}
