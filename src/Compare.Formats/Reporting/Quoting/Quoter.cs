using Compare.Core.Extracting;
using Compare.Core.Judging;
using Compare.Core.Text;

namespace Compare.Formats.Reporting.Quoting;

/// <summary>Quotes evidence. Looks at a bounded stretch of text, so that a segment of a million characters costs no more than a short one.</summary>
internal static class Quoter
{
    private const int MostContext = 400;
    private const int MostWords = 1200;

    /// <summary>The words of the evidence with the rest of their segment around them.</summary>
    public static Quote Of(PreparedVersion version, Evidence evidence)
    {
        string text = version.Document.Text;
        TextSpan span = evidence.Span;
        TextSpan segment = evidence.Segment >= 0 && evidence.Segment < version.Segments.Count ? version.Segments[evidence.Segment].Span : span;
        var before = new TextSpan(Whole(text, Math.Max(Math.Min(segment.Start, span.Start), span.Start - MostContext)), span.Start);
        var after = new TextSpan(span.End, Whole(text, Math.Min(Math.Max(segment.End, span.End), span.End + MostContext)));
        return new Quote(
            Mark(SafeText.OneLine(VisibleText.Of(version, before)).TrimStart(), before.Start > segment.Start, true),
            Words(version, evidence),
            Mark(SafeText.OneLine(VisibleText.Of(version, after)).TrimEnd(), after.End < segment.End, false));
    }

    private static string Words(PreparedVersion version, Evidence evidence)
    {
        TextSpan span = evidence.Span;
        string text = version.Document.Text;
        if (span.Length > MostWords)
        {
            int half = MostWords / 2;
            return SafeText.OneLine(VisibleText.Of(version, new TextSpan(span.Start, Whole(text, span.Start + half)))).Trim() + " … "
                + SafeText.OneLine(VisibleText.Of(version, new TextSpan(Whole(text, span.End - half), span.End))).Trim();
        }

        string words = SafeText.OneLine(VisibleText.Of(version, span)).Trim();
        return words.Length > 0 ? words : SafeText.OneLine(evidence.Text).Trim();
    }

    private static string Mark(string context, bool cut, bool left) => !cut ? context : left ? "…" + context : context + "…";

    private static int Whole(string text, int offset) => offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) ? offset - 1 : offset;
}
