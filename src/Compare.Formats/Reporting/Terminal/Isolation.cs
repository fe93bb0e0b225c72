namespace Compare.Formats.Reporting.Terminal;

/// <summary>
/// Keeps words that run from right to left from scrambling the line around them, with the isolates of the Unicode Bidirectional Algorithm
/// (Unicode Standard Annex 9, section 2.4). Text without such words stays as it is.
/// </summary>
internal static class Isolation
{
    private const char RightToLeft = '\u2067';
    private const char FirstStrong = '\u2068';
    private const char Pop = '\u2069';

    /// <summary>Opens an isolate for a quoted line, or nothing where no word runs from right to left.</summary>
    public static string Open(bool needed, bool rightToLeft) => !needed ? string.Empty : rightToLeft ? RightToLeft.ToString() : FirstStrong.ToString();

    /// <summary>Closes what <see cref="Open"/> opened.</summary>
    public static string Close(bool needed) => needed ? Pop.ToString() : string.Empty;

    /// <summary>An English sentence in which each stretch that runs from right to left, with the spaces and digits inside it, is an isolate of its own.</summary>
    public static string Sentence(string text)
    {
        var isolated = new System.Text.StringBuilder(text.Length);
        for (int i = 0; i < text.Length;)
        {
            if (!Quoting.ForeignScript.IsRightToLeft(text[i]))
            {
                isolated.Append(text[i++]);
                continue;
            }

            int end = i + 1;
            for (int j = end; j < text.Length && !IsLatin(text[j]); j++)
            {
                end = Quoting.ForeignScript.IsRightToLeft(text[j]) ? j + 1 : end;
            }

            isolated.Append(FirstStrong).Append(text, i, end - i).Append(Pop);
            i = end;
        }

        return isolated.ToString();
    }

    private static bool IsLatin(char c) => char.IsLetter(c) && !Quoting.ForeignScript.IsRightToLeft(c);
}
