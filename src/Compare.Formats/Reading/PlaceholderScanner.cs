using Compare.Core.Text;

namespace Compare.Formats.Reading;

/// <summary>
/// Finds what a program fills in: shortcodes and template tags (<c>{{&lt; &gt;}}</c>, <c>{{% %}}</c>, <c>{{ }}</c>, <c>{% %}</c>, <c>{# #}</c>),
/// variables (<c>$(VAR)</c>, <c>${var}</c>, <c>%{var}</c>, <c>{var}</c>) and, in MDX, expressions in braces.
/// </summary>
internal static class PlaceholderScanner
{
    // How far a closing sign is searched for; keeps the scan linear whatever the text.
    private const int Longest = 1000;

    // Braces inside braces inside an expression; more of them are no expression, and are not searched to the end.
    private const int Deepest = 8;

    /// <summary>The placeholders in order; they do not overlap.</summary>
    /// <param name="text">The text to search.</param>
    /// <param name="expressions">Whether braces hold expressions of any kind, as in MDX, or names only.</param>
    public static List<TextSpan> Find(string text, bool expressions)
    {
        var found = new List<TextSpan>();
        for (int at = 0; at < text.Length;)
        {
            int step = text.AsSpan(at).IndexOfAny('{', '$', '%');
            if (step < 0)
            {
                break;
            }

            at += step;
            int length = LengthAt(text.AsSpan(at, Math.Min(Longest, text.Length - at)), expressions);
            if (length > 0)
            {
                found.Add(TextSpan.At(at, length));
            }

            at += Math.Max(length, 1);
        }

        return found;
    }

    private static int LengthAt(ReadOnlySpan<char> rest, bool expressions) => rest switch
    {
        ['{', '{', '<', ..] => Through(rest, ">}}"),
        ['{', '{', '%', ..] => Through(rest, "%}}"),
        ['{', '{', ..] => Through(rest, "}}"),
        ['{', '%', ..] => Through(rest, "%}"),
        ['{', '#', ..] => Through(rest, "#}") is > 0 and var length ? length : Named(rest[1..], 1, '}', 1),
        ['$', '{', ..] or ['%', '{', ..] => Named(rest[1..], 1, '}', 1),
        ['$', '(', ..] => Named(rest[1..], 1, ')', 1),
        ['{', ..] when expressions => Balanced(rest),
        ['{', ..] => Named(rest, 1, '}', 0),
        _ => 0,
    };

    private static int Through(ReadOnlySpan<char> rest, string close)
    {
        int at = rest[2..].IndexOf(close, StringComparison.Ordinal);
        return at < 0 ? 0 : at + 2 + close.Length;
    }

    // A name between brackets: letters, digits and . _ - : only, as the names of variables are.
    private static int Named(ReadOnlySpan<char> rest, int open, char close, int before)
    {
        int at = open;
        while (at < rest.Length && (char.IsAsciiLetterOrDigit(rest[at]) || rest[at] is '_' or '.' or '-' or ':' or '#'))
        {
            at++;
        }

        return at > open && at < rest.Length && rest[at] == close ? at + 1 + before : 0;
    }

    private static int Balanced(ReadOnlySpan<char> rest)
    {
        int depth = 0;
        for (int i = 0; i < rest.Length && depth <= Deepest; i++)
        {
            depth += rest[i] == '{' ? 1 : rest[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return 0;
    }
}
