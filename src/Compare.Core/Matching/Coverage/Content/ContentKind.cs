namespace Compare.Core.Matching.Coverage.Content;

/// <summary>What a word is to the search for content without a counterpart: what may be expected to answer to it.</summary>
internal enum ContentKind
{
    /// <summary>A word that no translation need answer to: articles, prepositions, the later words of a figure.</summary>
    Function,

    /// <summary>A word of the language.</summary>
    Word,

    /// <summary>A word that stands for the same in all languages: a month, a country.</summary>
    Concept,

    /// <summary>Part of a name.</summary>
    Name,

    /// <summary>A figure, date, time or address.</summary>
    Value,
}
