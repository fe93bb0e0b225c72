namespace Compare.Core.Segmenting;

/// <summary>What signs do at a sentence's end, in every script (Unicode Standard Annex 29, Sentence_Break, reduced to the signs of our languages).</summary>
internal static class SentenceMarks
{
    /// <summary>Whether a sentence ends here without a doubt, with or without a space after it.</summary>
    public static bool IsStop(char c) => c is '。' or '！' or '？' or '｡' or '।' or '॥' or '۔' or '։' or '።' or '፧' or '។' or '။';

    /// <summary>Whether a sentence may end here; a space must follow.</summary>
    public static bool IsTerminator(char c) => c is '.' or '!' or '?' or '…' or '؟' or '‼' or '⁇' or '⁈' or '⁉' or '‽' or '．';

    /// <summary>Whether the sign closes a quotation or bracket wherever it stands.</summary>
    public static bool IsCloser(char c) => c is ')' or ']' or '}' or '」' or '』' or '）' or '】' or '》' or '〉' or '〕' or '］' or '｣';

    /// <summary>Whether the sign may close a quotation: it does where no space stands before it.</summary>
    public static bool MayClose(char c) => c is '"' or '\'' or '”' or '’' or '“' or '‘' or '»' or '«' or '›' or '‹' or '*' or '_';

    /// <summary>Whether the sign may open a sentence before its first word.</summary>
    public static bool MayOpen(char c) =>
        MayClose(c) || c is '¿' or '¡' or '(' or '[' or '{' or '„' or '‚' or '「' or '『' or '（' or '【' or '《' or '-' or '–' or '—' or '―' or '•' or '·';
}
