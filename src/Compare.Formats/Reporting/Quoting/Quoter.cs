using System.Text;
using Compare.Core.Extracting;
using Compare.Core.Judging;
using Compare.Core.Text;

namespace Compare.Formats.Reporting.Quoting;

/// <summary>Quotes evidence. Looks at a bounded stretch of text, so that a segment of a million characters costs no more than a short one.</summary>
internal static class Quoter
{
    private const int MostContext = 400;
    private const int MostWords = 1200;

    /// <summary>The words of the evidence with the rest of their segment around them. Words that the document hides, as a link's address, are set off by a space.</summary>
    public static Quote Of(PreparedVersion version, Evidence evidence)
    {
        string text = version.Document.Text;
        TextSpan span = evidence.Span;
        TextSpan segment = evidence.Segment >= 0 && evidence.Segment < version.Segments.Count ? version.Segments[evidence.Segment].Span : span;
        var before = new TextSpan(Whole(text, Math.Max(Math.Min(segment.Start, span.Start), span.Start - MostContext)), span.Start);
        var after = new TextSpan(span.End, Whole(text, Math.Min(Math.Max(segment.End, span.End), span.End + MostContext)));
        string words = Words(version, evidence);
        string gap = words.Length > 0 && Bounded(version, span).Length == 0 ? " " : string.Empty;
        return new Quote(
            Mark(SafeText.OneLine(VisibleText.Of(version, before)).TrimStart(), before.Start > segment.Start, true) + gap,
            words,
            Mark(SafeText.OneLine(VisibleText.Of(version, after)).TrimEnd(), after.End < segment.End, false));
    }

    private static string Words(PreparedVersion version, Evidence evidence)
    {
        TextSpan span = evidence.Span;
        if (evidence.Segment >= 0 && evidence.Segment < version.Segments.Count && span.End > version.Segments[evidence.Segment].Span.End)
        {
            return Passage(version, evidence.Segment, span);
        }

        string words = Bounded(version, span);
        return words.Length > 0 ? words : SafeText.OneLine(evidence.Text).Trim();
    }

    // The segments of a passage, with a sign where a block ends; of a long one the first and the last.
    private static string Passage(PreparedVersion version, int first, TextSpan span)
    {
        var words = new StringBuilder(Bounded(version, version.Segments[first].Span));
        for (int s = first + 1; s < version.Segments.Count && version.Segments[s].Span.Start < span.End; s++)
        {
            bool isLast = s + 1 == version.Segments.Count || version.Segments[s + 1].Span.Start >= span.End;
            if (words.Length < MostWords || isLast)
            {
                words.Append(version.Segments[s].Block == version.Segments[s - 1].Block ? " " : " ¶ ").Append(Bounded(version, version.Segments[s].Span));
            }
        }

        return words.ToString();
    }

    private static string Bounded(PreparedVersion version, TextSpan span)
    {
        if (span.Length <= MostWords)
        {
            return SafeText.OneLine(VisibleText.Of(version, span)).Trim();
        }

        string text = version.Document.Text;
        int half = MostWords / 2;
        return SafeText.OneLine(VisibleText.Of(version, new TextSpan(span.Start, Whole(text, span.Start + half)))).Trim() + " … "
            + SafeText.OneLine(VisibleText.Of(version, new TextSpan(Whole(text, span.End - half), span.End))).Trim();
    }

    private static string Mark(string context, bool cut, bool left) => !cut ? context : left ? "…" + context : context + "…";

    private static int Whole(string text, int offset) => offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) ? offset - 1 : offset;
}
