using System.Buffers;
using System.Text;

namespace Compare.Core.Matching.References.Code;

/// <summary>Takes away what may be translated in a line of code, whatever its language: a comment at its end, and words in quotation marks.</summary>
internal static class CodeFrame
{
    private static readonly SearchValues<char> CodeSigns = SearchValues.Create("0123456789/._:=");

    /// <summary>The line without them; each pair of quotation marks stays, empty where it held words.</summary>
    public static string Of(string line)
    {
        var frame = new StringBuilder(line.Length);
        for (int at = 0; at < line.Length; at++)
        {
            if (IsComment(line, at))
            {
                break;
            }

            frame.Append(line[at]);
            int close = line[at] is '"' or '\'' or '`' && (at == 0 || !char.IsLetterOrDigit(line[at - 1])) ? line.IndexOf(line[at], at + 1) : -1;
            if (close > 0)
            {
                // A path, a number or an address in quotation marks is code; words are not.
                ReadOnlySpan<char> quoted = line.AsSpan(at + 1, close - at - 1);
                frame.Append(IsWords(quoted) ? [] : quoted).Append(line[at]);
                at = close;
            }
        }

        return frame.ToString().Trim();
    }

    private static bool IsWords(ReadOnlySpan<char> quoted) => quoted.Contains(' ') || quoted.ContainsAnyExceptInRange(' ', '~') || !quoted.ContainsAny(CodeSigns);

    // "#", "//", "<!--" and "/*" at the beginning or after a space; an address keeps its slashes.
    private static bool IsComment(string line, int at) =>
        (at == 0 || line[at - 1] == ' ') && (Begins(line, at, "# ") || Begins(line, at, "//") || Begins(line, at, "<!--") || Begins(line, at, "/*") || Begins(line, at, "-- ") || Begins(line, at, "; "));

    private static bool Begins(string line, int at, string sign) => string.CompareOrdinal(line, at, sign, 0, sign.Length) == 0;
}
