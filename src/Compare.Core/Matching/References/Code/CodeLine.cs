using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Core.Matching.References.Code;

/// <summary>A line of a code block, or words of running text set as code, in one version.</summary>
public sealed class CodeLine
{
    // Of more lines than this in one row only the first are compared.
    private const int MostLines = 300;

    private const int LongestLine = 400;

    // Of two lines that share fewer of their words neither stands in the other's place.
    private const double LeastLikeness = 0.5;

    private readonly HashSet<string> words;

    private CodeLine(PreparedVersion version, Quotation quotation)
    {
        Quotation = quotation;
        Text = version.WordsOf(quotation.Span);
        Frame = CodeFrame.Of(Text);
        words = new HashSet<string>(Frame.Split([' ', '.', '/', '=', '(', ')', '-', '_', ':', ',', ';'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
    }

    /// <summary>Where it stands.</summary>
    public Quotation Quotation { get; }

    /// <summary>The words on one line.</summary>
    public string Text { get; }

    /// <summary>What a translator leaves as it is: the line without its comment and without what stands in quotation marks.</summary>
    public string Frame { get; }

    /// <summary>Whether both do the same.</summary>
    public bool IsSame(CodeLine other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Frame == other.Frame;
    }

    /// <summary>Whether one may be the other with a change in it.</summary>
    public bool IsAkin(CodeLine other)
    {
        ArgumentNullException.ThrowIfNull(other);
        int shared = 0;
        foreach (string word in words)
        {
            shared += other.words.Contains(word) ? 1 : 0;
        }

        return shared > 0 && shared >= LeastLikeness * Math.Max(words.Count, other.words.Count);
    }

    /// <summary>The lines of code that a version has in a row, in order; those of comments alone are left out.</summary>
    public static List<CodeLine> In(PreparedVersion version, GridRow row, int index)
    {
        var lines = new List<CodeLine>();
        foreach (int segment in row.Cells[index])
        {
            TextSpan span = version.Segments[segment].Span;
            if (version.BlockOf(segment).Kind == BlockKind.Code)
            {
                Lines(version, segment, row.Index, lines);
                continue;
            }

            foreach (Mark mark in Marks.In(version.Document, span))
            {
                if (lines.Count >= MostLines)
                {
                    return lines;
                }

                if (mark.Kind == MarkKind.Code)
                {
                    Add(version, new Quotation(segment, row.Index, mark.Span), lines);
                }
            }
        }

        return lines;
    }

    private static void Lines(PreparedVersion version, int segment, int row, List<CodeLine> lines)
    {
        TextSpan span = version.Segments[segment].Span;
        string text = version.Document.Text;
        for (int at = span.Start; at < span.End && lines.Count < MostLines;)
        {
            int end = text.IndexOf('\n', at, span.End - at);
            end = end < 0 ? span.End : end;
            int first = at, last = end;
            while (first < last && char.IsWhiteSpace(text[first]))
            {
                first++;
            }

            while (last > first && char.IsWhiteSpace(text[last - 1]))
            {
                last--;
            }

            Add(version, new Quotation(segment, row, new TextSpan(first, last)), lines);
            at = end + 1;
        }
    }

    private static void Add(PreparedVersion version, Quotation quotation, List<CodeLine> lines)
    {
        if (lines.Count < MostLines && quotation.Span.Length is > 0 and <= LongestLine && new CodeLine(version, quotation) is { words.Count: > 0 } line)
        {
            lines.Add(line);
        }
    }
}
