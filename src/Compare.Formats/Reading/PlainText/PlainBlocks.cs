using System.Globalization;
using Compare.Core.Text;

namespace Compare.Formats.Reading.PlainText;

/// <summary>Divides plain text into blocks: paragraphs by blank lines, items, quotations and headings by the signs that people type before them.</summary>
/// <param name="text">The text.</param>
/// <param name="hidden">Receives the signs that stand inside a block, such as the <c>&gt;</c> of a quotation's second line.</param>
internal sealed class PlainBlocks(string text, List<TextSpan> hidden)
{
    // A line this short that stands alone and does not end like a sentence is a heading.
    private const int LongestHeading = 80;

    private const string Bullets = "-*+•◦‣▪●";

    // Chinese and Japanese set no space behind these.
    private const string EastAsianBullets = "・●○■□◆◇";

    private const string Rules = "-*_=~ \t";

    private readonly List<TextLine> lines = TextLine.Of(text, loneReturns: true);
    private readonly List<Block> blocks = [];
    private BlockKind kind;
    private int level, start = -1, end, first;

    /// <summary>The blocks in order.</summary>
    public IReadOnlyList<Block> Read()
    {
        HashSet<int> numbered = NumberedItems.Find(text, lines);
        for (int i = 0; i < lines.Count; i++)
        {
            TextLine line = lines[i];
            if (line.IsBlank || IsRule(line.Content))
            {
                Close(i);
                continue;
            }

            (BlockKind opens, int depth, int signs) = Opening(line, numbered.Contains(i));
            bool continues = start >= 0 && kind == BlockKind.Quotation && opens == BlockKind.Quotation;
            if (opens != BlockKind.Paragraph && !continues)
            {
                Close(i);
                (kind, level) = (opens, depth);
            }

            Extend(i, line.Content, signs);
            if (kind == BlockKind.Heading)
            {
                Close(i + 1);
            }
        }

        Close(lines.Count);
        return blocks;
    }

    private void Extend(int index, TextSpan content, int signs)
    {
        int words = Math.Min(content.Start + signs, content.End);
        if (start < 0)
        {
            (start, first) = (words, index);
        }
        else if (signs > 0)
        {
            hidden.Add(new TextSpan(content.Start, words));
        }

        end = content.End;
    }

    private void Close(int next)
    {
        if (start >= 0 && TextLine.Trim(text, start, end) is { IsEmpty: false } span)
        {
            bool alone = next - first == 1;
            bool isHeading = kind == BlockKind.Paragraph && alone && LooksLikeHeading(span);
            blocks.Add(isHeading ? new Block(BlockKind.Heading, span, blocks.Count == 0 ? 1 : 2) { IsGuessed = true } : new Block(kind, span, level));
        }

        (kind, level, start) = (BlockKind.Paragraph, 0, -1);
    }

    // What a line opens, and how many units its signs take.
    private (BlockKind Kind, int Level, int Signs) Opening(TextLine line, bool isNumbered)
    {
        ReadOnlySpan<char> content = text.AsSpan(line.Content.Start, line.Content.Length);
        int hashes = content.IndexOfAnyExcept('#');
        if (hashes is >= 1 and <= 6 && content[hashes] is ' ' or '\t')
        {
            return (BlockKind.Heading, hashes, hashes + 1);
        }

        if (content[0] == '>')
        {
            int signs = content.IndexOfAnyExcept('>', ' ');
            return (BlockKind.Quotation, content[..Math.Max(signs, 1)].Count('>'), signs < 0 ? content.Length : signs);
        }

        int indent = 1 + Math.Min((line.Content.Start - line.Whole.Start) / 2, 8);
        if (isNumbered)
        {
            return (BlockKind.ListItem, indent, content.IndexOfAny('.', ')') + 1);
        }

        bool bullet = content.Length > 2 && Bullets.Contains(content[0], StringComparison.Ordinal) && content[1] is ' ' or '\t' or '\u3000';
        return bullet && MayOpenItem(content[0]) ? (BlockKind.ListItem, indent, 2)
            : content.Length > 1 && EastAsianBullets.Contains(content[0], StringComparison.Ordinal) ? (BlockKind.ListItem, indent, 1)
            : (BlockKind.Paragraph, 0, 0);
    }

    // A dash at the start of a line in the middle of a paragraph may be a dash or a minus sign that the line break left there.
    private bool MayOpenItem(char sign) =>
        start < 0 || kind == BlockKind.ListItem || sign is not ('-' or '+' or '*') || text[end - 1] is ':' or '：';

    private bool IsRule(TextSpan content)
    {
        foreach (char sign in text.AsSpan(content.Start, content.Length))
        {
            if (!Rules.Contains(sign, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return content.Length >= 3;
    }

    private bool LooksLikeHeading(TextSpan span) =>
        span.Length <= LongestHeading && IsWordEdge(text[span.Start]) && IsWordEdge(text[span.End - 1]);

    private static bool IsWordEdge(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark || c is '¿';
}
