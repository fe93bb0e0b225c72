namespace Compare.Formats.Reading.Html;

/// <summary>Covers the code of server-side templates (<c>&lt;% %&gt;</c>, <c>&lt;: :&gt;</c>) that a saved or unfinished page may hold; HTML would take it for text.</summary>
internal static class TemplateCode
{
    // How far the end of such code is searched for; keeps the scan linear.
    private const int Longest = 4000;

    /// <summary>The page with each character of such code made a space, line breaks kept; as long as <paramref name="source"/>.</summary>
    public static string Cover(string source)
    {
        char[]? covered = null;
        for (int at = 0; at + 1 < source.Length;)
        {
            int step = source.AsSpan(at).IndexOf('<');
            at += Math.Max(step, 0);
            if (step < 0 || at + 1 >= source.Length)
            {
                break;
            }

            string close = source[at + 1] switch { '%' => "%>", ':' => ":>", _ => string.Empty };
            int length = close.Length == 0 ? 0 : source.AsSpan(at, Math.Min(Longest, source.Length - at)).IndexOf(close, StringComparison.Ordinal) + close.Length;
            if (length > close.Length)
            {
                covered ??= source.ToCharArray();
                foreach (ref char c in covered.AsSpan(at, length))
                {
                    c = c is '\n' or '\r' ? c : ' ';
                }
            }

            at += Math.Max(length, 1);
        }

        return covered is null ? source : new string(covered);
    }
}
