namespace Compare.Core.Extracting.References;

/// <summary>Classes of the ASCII characters that addresses and identifiers are made of.</summary>
internal static class Ascii
{
    /// <summary>Whether the character may stand inside a run that is read or skipped as a whole.</summary>
    public static bool IsRun(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '+' or '%';

    /// <summary>The end of the longest stretch from <paramref name="at"/> whose characters satisfy <paramref name="belongs"/>.</summary>
    public static int While(string text, int at, int limit, Func<char, bool> belongs)
    {
        while (at < limit && belongs(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a letter or digit of a spaced script stands at the index; ideographs and kana are neighbours that need no space.</summary>
    public static bool IsWordAt(string text, int index, int limit) =>
        index >= 0 && index < limit && (char.IsAsciiLetterOrDigit(text[index]) || text[index] == '_' ||
            (text[index] > '\u007f' && char.IsLetterOrDigit(text[index]) && Text.Scripts.IsSpaced(Text.Scripts.Of(text[index]))));
}
