using System.Text;
using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Core.Matching.Words;

/// <summary>Reads segments as units of comparison. Punctuation, symbols and markup are no units.</summary>
public static class WordUnits
{
    /// <summary>The units of segments of one version, in order.</summary>
    public static IReadOnlyList<WordUnit> Of(PreparedVersion version, IEnumerable<int> segments)
    {
        var units = new List<WordUnit>();
        foreach (int segment in segments)
        {
            Add(version, segment, units);
        }

        return units;
    }

    private static void Add(PreparedVersion version, int segment, List<WordUnit> units)
    {
        List<TextSpan> exempt = Exempt(version, segment);
        int next = 0;
        foreach (Token token in version.Segments[segment].Tokens)
        {
            while (next < exempt.Count && exempt[next].End <= token.Span.Start)
            {
                next++;
            }

            bool free = next == exempt.Count || !exempt[next].Overlaps(token.Span);
            switch (token.Kind)
            {
                case TokenKind.Word:
                    units.Add(new WordUnit(token.Folded, token.Span, segment, token.Script, free && IsOrdinary(version.Document.Text, token)));
                    break;
                case TokenKind.Digits:
                    units.Add(new WordUnit(token.Folded, token.Span, segment, Script.Common, false));
                    break;
                case TokenKind.Ideographs:
                    AddCharacters(version.Document.Text, token, segment, free, units);
                    break;
            }
        }
    }

    private static void AddCharacters(string text, Token token, int segment, bool free, List<WordUnit> units)
    {
        for (int at = token.Span.Start; at < token.Span.End;)
        {
            Rune rune = Rune.TryGetRuneAt(text, at, out Rune read) ? read : Rune.ReplacementChar;
            var span = TextSpan.At(at, rune.Utf16SequenceLength);
            Script script = Scripts.Of(rune);

            // Katakana writes foreign names and words: a copy of it says little of the language.
            units.Add(new WordUnit(Folding.Fold(text, span), span, segment, script, free && script != Script.Katakana));
            at = span.End;
        }
    }

    // A capital says that a word may be a name, a title or the start of a sentence; none of these tells that a text was left as it was.
    private static bool IsOrdinary(string text, Token token) =>
        !Scripts.HasCapitals(token.Script) || (Rune.TryGetRuneAt(text, token.Span.Start, out Rune first) && Rune.IsLower(first));

    private static List<TextSpan> Exempt(PreparedVersion version, int segment)
    {
        TextSpan span = version.Segments[segment].Span;
        var exempt = new List<TextSpan>();
        foreach (Extraction extraction in version.Extractions[segment])
        {
            if (extraction.Kind != ExtractionKind.Cue)
            {
                exempt.Add(extraction.Span);
            }
        }

        if (version.BlockOf(segment).Kind == BlockKind.Code)
        {
            exempt.Add(span);
        }

        foreach (Mark mark in Marks.In(version.Document, span))
        {
            if (mark.Kind is MarkKind.Code or MarkKind.Placeholder)
            {
                exempt.Add(mark.Span);
            }
        }

        exempt.Sort();
        return exempt;
    }
}
