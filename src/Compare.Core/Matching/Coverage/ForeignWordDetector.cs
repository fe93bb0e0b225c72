using System.Globalization;
using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Core.Matching.Coverage;

/// <summary>
/// Finds single words that were left in another version's script, letter for letter as they stand there. Latin words are at home in every script and are
/// no sign; what stands in brackets or quotation marks is given beside a translation on purpose.
/// </summary>
public sealed class ForeignWordDetector : IDetector
{
    /// <inheritdoc/>
    public IEnumerable<Difference> Detect(MatchContext context)
    {
        foreach (GridRow row in context.Grid.Rows)
        {
            for (int version = 0; version < context.Versions.Count; version++)
            {
                List<Quotation> words = [.. row.Cells[version].SelectMany(s => Words(context.Versions[version], s, row.Index))];
                int other = words.Count == 0 ? -1 : Enumerable.Range(0, context.Versions.Count).FirstOrDefault(v => v != version && Has(context.Versions[v], row.Cells[v], context.Versions[version], words), -1);
                if (other >= 0)
                {
                    yield return Differ(context, row, version, other, words);
                }
            }
        }
    }

    private static IEnumerable<Quotation> Words(PreparedVersion version, int segment, int row)
    {
        // Where most of a segment is in the other script it is the whole that was left, not a word.
        IReadOnlyList<Token> tokens = version.Segments[segment].Tokens;
        if (2 * tokens.Where(t => IsForeign(version, t)).Sum(t => t.Span.Length) > tokens.Sum(t => t.Span.Length))
        {
            yield break;
        }

        for (int t = 0; t < tokens.Count; t++)
        {
            if (IsForeign(version, tokens[t]) && !IsEnclosed(tokens, t))
            {
                int first = t;
                while (t + 1 < tokens.Count && IsForeign(version, tokens[t + 1]))
                {
                    t++;
                }

                yield return new Quotation(segment, row, new TextSpan(tokens[first].Span.Start, tokens[t].Span.End), null, true);
            }
        }
    }

    // A single letter of an alphabet is a symbol: π, α, Д.
    private static bool IsForeign(PreparedVersion version, Token token) =>
        token.Kind is TokenKind.Word or TokenKind.Ideographs && token.Script is not (Script.Latin or Script.Common or Script.Other) &&
        (token.Kind == TokenKind.Ideographs || token.Span.Length > 1) &&
        version.Language.Script is Script.Latin or Script.Cyrillic or Script.Greek or Script.Arabic or Script.Hebrew or Script.Devanagari &&
        token.Script != version.Language.Script;

    private static bool IsEnclosed(IReadOnlyList<Token> tokens, int index) =>
        (index > 0 && tokens[index - 1].Folded is "(" or "[" or "（" or "«" or "“" or "„" or "\"" && !tokens[index].SpaceBefore) ||
        (index + 1 < tokens.Count && tokens[index + 1].Folded is ")" or "]" or "）" or "»" or "”" or "\"");

    private static bool Has(PreparedVersion other, IEnumerable<int> segments, PreparedVersion version, List<Quotation> words)
    {
        string text = Folding.Fold(string.Join(' ', segments.Select(other.TextOf)));
        return words.TrueForAll(w => text.Contains(Folding.Fold(version.TextOf(w.Span)), StringComparison.Ordinal));
    }

    private static Difference Differ(MatchContext context, GridRow row, int version, int other, List<Quotation> words)
    {
        string language = context.Versions[other].Language.Name;
        return new Difference
        {
            Kind = DifferenceKind.SegmentUntranslated,
            Row = row.Index,
            Alignment = 1, // the same words say so
            Stances =
            [
                .. new[]
                {
                    new Stance(version, UntranslatedDetector.Untranslated, [.. words]),
                    new Stance(other, UntranslatedDetector.Translated, [.. row.Cells[other].Select(s => new Quotation(s, row.Index, context.Versions[other].Segments[s].Span, null, false))]),
                }.OrderBy(s => s.Version),
            ],
            Witnesses = [new Witness(UntranslatedDetector.Translated, UntranslatedDetector.LanguageWeight, $"the words are {language}, the language of {context.Versions[other].Id}")],
            Subject = language,
            Detail = words.Count == 1 ? "one place" : string.Create(CultureInfo.InvariantCulture, $"{words.Count} places"),
        };
    }
}
