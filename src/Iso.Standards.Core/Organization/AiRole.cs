namespace Iso.Standards;

/// <summary>What an organization does with AI (ISO/IEC 42001:2023, 4.1).</summary>
public enum AiRole
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>It develops AI systems.</summary>
    Developer,

    /// <summary>It trains or fine-tunes models.</summary>
    Trainer,

    /// <summary>It buys models or AI services.</summary>
    Acquirer,

    /// <summary>It supplies AI systems to customers.</summary>
    Provider,

    /// <summary>It uses AI systems.</summary>
    User,
}
