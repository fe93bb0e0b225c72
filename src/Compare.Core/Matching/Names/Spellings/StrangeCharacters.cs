using System.Globalization;
using System.Text;
using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Core.Matching.Names.Spellings;

/// <summary>
/// Finds words that are odd by themselves, with no other spelling to compare: letters of two scripts that look alike, and characters that nobody
/// sees between letters. What a script needs (joiners in Persian and Indic words, marks of direction beside punctuation, soft hyphens) is left alone.
/// </summary>
internal static class StrangeCharacters
{
    private const double Certainty = 0.9;

    /// <summary>One difference for each version and spelling, leaving out the words in <paramref name="explained"/>.</summary>
    public static IEnumerable<Difference> Find(NameRegister register, HashSet<(int Version, int Start)> explained)
    {
        for (int v = 0; v < register.Context.Versions.Count; v++)
        {
            var found = new Dictionary<string, StrangeWord>(StringComparer.Ordinal);
            foreach (GridRow row in register.Rows)
            {
                foreach (int segment in row.Cells[v])
                {
                    Read(register.Context.Versions[v], segment, row.Index, span => explained.Contains((v, span.Start)), found);
                }
            }

            foreach (string written in found.Keys.Order(StringComparer.Ordinal))
            {
                (string reason, string mended, List<Quotation> quotations) = found[written];
                yield return new Difference
                {
                    Kind = DifferenceKind.ConfusableCharacters,
                    Shape = Shape.Lookalike,
                    Row = quotations[0].Row,
                    Stances = [new Stance(v, Folding.Fold(mended), [.. quotations]) { Value = mended }],
                    Internal = true,
                    Certainty = Certainty,
                    Subject = mended,
                    Detail = reason,
                    Derivation = [$"{Visible(written)} {reason}"],
                    ExpectedText = System.Collections.Immutable.ImmutableDictionary<int, string>.Empty.Add(v, mended),
                };
            }
        }
    }

    private static void Read(PreparedVersion version, int segment, int row, Func<TextSpan, bool> isExplained, Dictionary<string, StrangeWord> found)
    {
        foreach (Token token in version.Segments[segment].Tokens)
        {
            if (token.Kind != TokenKind.Word || token.Span.Length > 100 || isExplained(token.Span))
            {
                continue;
            }

            string written = token.Span.Of(version.Document.Text);
            (string Reason, string Mended)? odd = OddShape.ForeignLetter(written) is var (letter, script, mended)
                ? ($"has the {script} letter {letter} among letters of another script", mended)
                : Hidden(written);
            if (odd is var (reason, right))
            {
                if (!found.TryGetValue(written, out StrangeWord? entry))
                {
                    found.Add(written, entry = new StrangeWord(reason, right, []));
                }

                entry.Quotations.Add(new Quotation(segment, row, token.Span, Visible(written), true));
            }
        }
    }

    // An invisible character between two letters: zero width space, word joiner, byte order mark, controls of direction; joiners where the script has no use for them.
    private static (string Reason, string Mended)? Hidden(string written)
    {
        for (int i = 1; i + 1 < written.Length; i++)
        {
            char c = written[i];
            bool hidden = c is '\u200b' or '\u2060' or '\ufeff' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069')
                || (c is '\u200c' or '\u200d' or '\u200e' or '\u200f' && Scripts.HasCapitals(Scripts.Of(written[i - 1])));
            if (hidden && char.IsLetter(written[i - 1]) && char.IsLetter(written[i + 1]) && Scripts.IsSpaced(Scripts.Of(written[i - 1])))
            {
                string mended = new([.. written.Where(x => CharUnicodeInfo.GetUnicodeCategory(x) != UnicodeCategory.Format)]);
                return ($"hides the character U+{(int)c:X4}", mended);
            }
        }

        return null;
    }

    private static string Visible(string written)
    {
        var shown = new StringBuilder(written.Length);
        foreach (char c in written)
        {
            shown.Append(CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format ? string.Create(CultureInfo.InvariantCulture, $"<U+{(int)c:X4}>") : c);
        }

        return shown.ToString();
    }

    private sealed record StrangeWord(string Reason, string Mended, List<Quotation> Quotations);
}
