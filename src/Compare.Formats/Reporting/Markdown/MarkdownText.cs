using System.Globalization;
using System.Text;
using Compare.Formats.Reporting.Quoting;

namespace Compare.Formats.Reporting.Markdown;

/// <summary>Makes words of an article text and nothing but text in Markdown (CommonMark 0.31, with the extensions of code hosts).</summary>
internal static class MarkdownText
{
    // Breaks up what a host would make a mention, an issue's number, a picture or a link of; a comment shows nowhere and is not copied.
    private const string Break = "<!-- -->";

    /// <summary>
    /// The words on one line: every sign that Markdown or HTML gives a meaning is escaped, and directional characters are made visible as in every report.
    /// </summary>
    public static string Of(string words)
    {
        string line = SafeText.OneLine(words);
        var text = new StringBuilder(line.Length + 16);
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (c is '<' or '>' or '&' or '"')
            {
                text.Append("&#").Append(((int)c).ToString(CultureInfo.InvariantCulture)).Append(';');
                continue;
            }

            if (c is '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '!' or '|' or '~' or '^' or '$' || (i == 0 && c is '#' or '-' or '+' or '=') || OpensItem(line, i))
            {
                text.Append('\\');
            }

            text.Append(c);
            if (LeadsOn(line, i))
            {
                text.Append(Break);
            }
        }

        return text.ToString();
    }

    // A number with a stop or bracket would begin a list where it begins a line.
    private static bool OpensItem(string line, int at) => line[at] is '.' or ')' && at > 0 && char.IsAsciiDigit(line[at - 1]) && (at + 1 == line.Length || line[at + 1] == ' ');

    // @user, #12, :smile:, GH-12, www.host, scheme://host.
    private static bool LeadsOn(string line, int at) => at + 1 < line.Length && line[at] switch
    {
        '@' or '#' => char.IsLetterOrDigit(line[at + 1]),
        ':' => char.IsLetter(line[at + 1]) || line[at + 1] is '/' or '+' or '-',
        '-' => at > 0 && line[at - 1] is 'H' or 'h' && char.IsAsciiDigit(line[at + 1]),
        '.' => at > 0 && line[at - 1] is 'w' or 'W',
        _ => false,
    };
}
