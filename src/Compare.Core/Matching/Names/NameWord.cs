namespace Compare.Core.Matching.Names;

/// <summary>A word with a capital in one cell of a row, ready to be looked for in the other cells.</summary>
/// <param name="Mention">Where it stands.</param>
/// <param name="Romans">The word romanised, as its language does; and without its ending where it may have one.</param>
/// <param name="Entities">The places, peoples and languages that it names in its language, alone or with the word beside it.</param>
/// <param name="IsName">Whether it may be a name: no word of the language that the data know, none that the version writes small elsewhere, no sentence's first word.</param>
/// <param name="Place">Where in the cell it stands: 0 at the start, 1 at the end.</param>
internal sealed record NameWord(NameMention Mention, IReadOnlyList<RomanName> Romans, IReadOnlyList<string> Entities, bool IsName, double Place)
{
    /// <summary>Whether it may be a name and the vocabulary of its language, which there is, does not have it: then its capital says so even where a sentence begins.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>The word romanised.</summary>
    public RomanName Roman => Romans[0];

    /// <summary>The word right before it in the same name, or null.</summary>
    public NameWord? Before { get; set; }

    /// <summary>The word right after it in the same name, or null.</summary>
    public NameWord? After { get; set; }
}
