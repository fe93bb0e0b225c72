namespace Compare.Cli.Options;

/// <summary>What was typed for <c>check</c>.</summary>
/// <param name="Shared">The options that every command has.</param>
/// <param name="Versions">The versions.</param>
internal sealed record CheckOptions(SharedOptions Shared, IReadOnlyList<string> Versions)
{
    /// <summary>The table of aligned text, or null.</summary>
    public string? Aligned { get; init; }

    /// <summary>How text is divided, or null.</summary>
    public string? Segments { get; init; }

    /// <summary>Codes, names or families to report.</summary>
    public IReadOnlyList<string> Select { get; init; } = [];

    /// <summary>Codes, names or families not to report.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary>The least severity that makes the exit status 1, or null.</summary>
    public string? FailOn { get; init; }

    /// <summary>The baseline, or null.</summary>
    public string? Baseline { get; init; }

    /// <summary>Many articles in place of versions.</summary>
    public SetOptions Set { get; init; } = new(null, null, null, null, null);

    /// <summary>What was typed about a translator, or null.</summary>
    public TranslationOptions? Translation { get; init; }

    /// <summary>What machine formats are to add.</summary>
    public IReadOnlyList<string> With { get; init; } = [];
}
