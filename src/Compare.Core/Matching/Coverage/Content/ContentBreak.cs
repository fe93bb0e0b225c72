namespace Compare.Core.Matching.Coverage.Content;

/// <summary>Whether a clause may begin at a word.</summary>
internal enum ContentBreak
{
    /// <summary>It stands inside a phrase.</summary>
    None,

    /// <summary>It is a function word (which, because, in), or stands after a space where spaces part phrases.</summary>
    Function,

    /// <summary>A sign stands before it.</summary>
    Sign,

    /// <summary>It begins a sentence or a segment.</summary>
    Sentence,
}
