using Compare.Core.Text;
using Compare.Formats.Reading.PlainText;

namespace Compare.Formats.Reading.Markdown;

/// <summary>
/// Covers what is not Markdown before the Markdown parser sees it, sign for sign, so that every offset stays what it was: placeholders become
/// runs of a private character, front matter and the module lines of MDX become spaces, and signs in absurd numbers become letters or spaces.
/// </summary>
internal static class MarkdownMask
{
    /// <summary>The character that stands for each character of a placeholder.</summary>
    public const char Cover = '\uE000';

    // Markdown's brackets and emphasis take time that grows with the square of their number in a paragraph; no paragraph of words has so many.
    private const int MostSigns = 2000;

    // Columns before a line's first sign; lists as deep as that are no lists.
    private const int DeepestIndent = 100;

    /// <summary>The covered text; as long as <paramref name="text"/>, with the same line breaks.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="start">Where the article begins, after the front matter.</param>
    /// <param name="placeholders">The placeholders.</param>
    /// <param name="isMdx">Whether lines may import and export modules.</param>
    public static string Apply(string text, IReadOnlyList<TextLine> lines, int start, IReadOnlyList<TextSpan> placeholders, bool isMdx)
    {
        char[] masked = text.ToCharArray();
        foreach (TextSpan placeholder in placeholders)
        {
            Fill(masked, placeholder, Cover);
        }

        Fill(masked, new TextSpan(0, start), ' ');
        int signs = 0;
        bool inModule = false;
        foreach (TextLine line in lines)
        {
            if (line.IsBlank)
            {
                (signs, inModule) = (0, false);
                continue;
            }

            inModule = isMdx && (inModule || IsModuleLine(text.AsSpan(line.Whole.Start, line.Whole.Length)));
            if (inModule)
            {
                Fill(masked, line.Whole, ' ');
            }
            else
            {
                Tame(masked, line, ref signs);
            }
        }

        return new string(masked);
    }

    private static bool IsModuleLine(ReadOnlySpan<char> line) =>
        (line.StartsWith("import ") && line.IndexOfAny('"', '\'') > 0) ||
        line.StartsWith("export const ") || line.StartsWith("export default ") || line.StartsWith("export function ") || line.StartsWith("export {");

    private static void Tame(char[] masked, TextLine line, ref int signs)
    {
        if (line.Content.Start - line.Whole.Start > DeepestIndent || IsDeepQuote(masked, line.Content))
        {
            masked[line.Content.Start] = 'x';
        }

        for (int i = line.Content.Start; i < line.Content.End; i++)
        {
            if (masked[i] is '[' or ']' or '(' or '*' or '_' or '~' or '!' or '>' && ++signs > MostSigns)
            {
                // A space, so that the address of a link does not run on to the end of the file.
                masked[i] = masked[i] == '(' ? ' ' : 'x';
            }
        }
    }

    private static bool IsDeepQuote(char[] masked, TextSpan content)
    {
        ReadOnlySpan<char> line = masked.AsSpan(content.Start, Math.Min(content.Length, 256));
        int signs = line.IndexOfAnyExcept('>', ' ', '-');
        return (signs < 0 ? line : line[..signs]).Length > DeepestIndent && line.Contains('>');
    }

    private static void Fill(char[] masked, TextSpan span, char cover)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            masked[i] = masked[i] is '\n' or '\r' ? masked[i] : cover;
        }
    }
}
