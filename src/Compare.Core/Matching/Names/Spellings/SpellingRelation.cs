namespace Compare.Core.Matching.Names.Spellings;

/// <summary>How two spellings relate.</summary>
public enum SpellingRelation
{
    /// <summary>Other words.</summary>
    Different,

    /// <summary>One name, as languages write and inflect it: nothing to report.</summary>
    Same,

    /// <summary>A letter was dropped, added, replaced or swapped in a way in which no language adapts a name.</summary>
    Misspelt,

    /// <summary>The letters look alike and are not the same.</summary>
    Lookalike,
}
