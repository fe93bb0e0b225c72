namespace Compare.Core.Text;

/// <summary>
/// Folds words letter by letter where each letter folds for itself, which nearly all words of Latin, Greek, Cyrillic, Hebrew, Arabic, Chinese, Japanese and Korean text
/// allow: normalising whole words takes ten times as long. What a letter folds to is found out once, by <see cref="Folding"/> itself.
/// </summary>
internal static class FoldedLetters
{
    private const int Longest = 4, Short = 128;

    // Filled as letters are met; whoever comes second finds out the same.
    private static readonly string?[] Known = new string?[0x1F00];

    /// <summary>The folded form; null where a letter's neighbours may matter.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fold">Folds one letter.</param>
    public static string? Fold(string text, Func<string, string> fold)
    {
        Span<char> folded = text.Length <= Short ? stackalloc char[Short * Longest] : new char[text.Length * Longest];
        int length = 0;
        foreach (char c in text)
        {
            if (c < '\u0080')
            {
                folded[length++] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c is '`' ? '\'' : c;
            }
            else if (IsItself(c))
            {
                folded[length++] = c;
            }
            else if (FoldsAlone(c))
            {
                string letter = Known[c] ??= fold(c.ToString());
                letter.CopyTo(folded[length..]);
                length += letter.Length;
            }
            else
            {
                return null;
            }
        }

        return folded[..length].SequenceEqual(text) ? text : new string(folded[..length]);
    }

    // Kana, ideographs and Hangul syllables: what decomposition parts, composition joins.
    private static bool IsItself(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3041' and <= '\u3096') or (>= '\u30A1' and <= '\u30FA') or '\u30FC' or (>= '\uAC00' and <= '\uD7A3');

    // Letters whose marks are taken away; of marks by themselves those of Arabic, which vanish wherever they stand.
    private static bool FoldsAlone(char c) => c is (>= '\u00C0' and <= '\u024F') or (>= '\u0386' and <= '\u03CE') or (>= '\u0400' and <= '\u0481') or (>= '\u048A' and <= '\u052F')
        or (>= '\u05D0' and <= '\u05EA') or (>= '\u0620' and <= '\u0669') or (>= '\u0671' and <= '\u06D3') or (>= '\u1E00' and <= '\u1EFF');
}
