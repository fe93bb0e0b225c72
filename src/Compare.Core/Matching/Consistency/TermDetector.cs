using System.Globalization;
using System.Text;
using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Core.Matching.Consistency;

/// <summary>
/// Finds a term that one version renders in two ways. Where several versions use a word of theirs in exactly the same rows, these words are one term; a
/// version whose word stands in all of these rows but one, and nowhere else, calls it something else there. Needs no dictionary, but three versions.
/// </summary>
public sealed class TermDetector : IDetector
{
    // A word in fewer rows is no term that could be told from chance, one in more than this part of all belongs to the subject everywhere.
    private const int LeastRows = 4;
    private const double MostRows = 0.4;

    // The versions that must keep to one word for it; the fewer rows, the more versions.
    private const int LeastWitnesses = 2;
    private const int LeastInAll = 7;

    /// <inheritdoc/>
    public IEnumerable<Difference> Detect(MatchContext context)
    {
        if (context.Versions.Count <= LeastWitnesses)
        {
            yield break;
        }

        foreach (IReadOnlyList<GridRow> rows in context.Groups)
        {
            foreach (TermUse term in rows.Count * MostRows < LeastRows ? [] : Terms(context, rows))
            {
                yield return Differ(context, rows, term);
            }
        }
    }

    private static IEnumerable<TermUse> Terms(MatchContext context, IReadOnlyList<GridRow> rows)
    {
        TermRows[] versions = [.. context.Versions.Select((v, i) => new TermRows(v, i, rows))];
        var sets = new Dictionary<string, List<TermWord>>(StringComparer.Ordinal);
        for (int version = 0; version < versions.Length; version++)
        {
            foreach ((string stem, List<int> own) in versions[version].All)
            {
                if (own.Count >= LeastRows - 1 && own.Count <= MostRows * rows.Count && versions[version].IsTerm(stem))
                {
                    Keep(sets, Key(own, -1), version, stem);
                }
            }
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string key, List<TermWord> keeping) in sets.ToArray())
        {
            int[] own = [.. key.Split(' ').Select(k => int.Parse(k, CultureInfo.InvariantCulture))];
            int witnesses = keeping.Select(k => k.Version).Distinct().Count();
            if (own.Length < LeastRows || own.Length + witnesses < LeastInAll || witnesses < Math.Max(LeastWitnesses, versions.Length / 2))
            {
                continue;
            }

            for (int without = 0; without < own.Length; without++)
            {
                // A name keeps its words, whatever they mean.
                if (keeping.Exists(k => versions[k.Version].IsInName(k.Stem, own[without])))
                {
                    continue;
                }

                foreach ((int version, string stem) in sets.GetValueOrDefault(Key([.. own], without)) ?? [])
                {
                    if (!keeping.Exists(k => k.Version == version) && rows[own[without]].Has(version) && !versions[version].HasTrace(stem, own[without]) && seen.Add($"{version} {own[without]}"))
                    {
                        yield return new TermUse(version, stem, own[without], own, [.. keeping.DistinctBy(k => k.Version)]);
                    }
                }
            }
        }
    }

    private static void Keep(Dictionary<string, List<TermWord>> sets, string key, int version, string stem)
    {
        if (!sets.TryGetValue(key, out List<TermWord>? list))
        {
            sets[key] = list = [];
        }

        list.Add(new TermWord(version, stem));
    }

    private static string Key(List<int> rows, int without)
    {
        var key = new StringBuilder();
        for (int i = 0; i < rows.Count; i++)
        {
            if (i != without)
            {
                key.Append(key.Length > 0 ? " " : string.Empty).Append(rows[i].ToString(CultureInfo.InvariantCulture));
            }
        }

        return key.ToString();
    }

    private static Difference Differ(MatchContext context, IReadOnlyList<GridRow> rows, TermUse term)
    {
        var stances = new List<Stance>();
        GridRow odd = rows[term.Odd];
        string usual = string.Empty;
        foreach ((int version, string stem) in term.Keeping.Append(new TermWord(term.Version, term.Stem)).OrderBy(k => k.Version))
        {
            bool deviant = version == term.Version;
            GridRow shown = deviant ? rows[term.Rows.First(r => r != term.Odd)] : odd;
            TextSpan word = Word(context.Versions[version], shown.Cells[version], stem, out int segment);
            string said = context.Versions[version].TextOf(word);
            usual = deviant ? said : usual;
            Quotation quotation = deviant
                ? new Quotation(odd.Cells[version][0], odd.Index, context.Versions[version].Segments[odd.Cells[version][0]].Span, null, true)
                : new Quotation(segment, shown.Index, word, null, false);
            stances.Add(new Stance(version, deviant ? "another word" : "the usual word", [quotation]) { Wording = deviant ? null : said });
        }

        return new Difference
        {
            Kind = DifferenceKind.TermInconsistent,
            Row = odd.Index,
            Stances = [.. stances],
            Subject = usual,
            Detail = string.Create(CultureInfo.InvariantCulture, $"{term.Rows.Length - 1} of {term.Rows.Length}"),
            Certainty = 0.6,
            Derivation = [string.Create(CultureInfo.InvariantCulture, $"{context.Versions[term.Version].Id} has {usual} in {term.Rows.Length - 1} rows, the others their word in {term.Rows.Length}")],
        };
    }

    private static TextSpan Word(PreparedVersion version, IReadOnlyList<int> segments, string stem, out int segment)
    {
        foreach (int at in segments)
        {
            foreach (Token token in version.Segments[at].Tokens)
            {
                int found = token.Kind == TokenKind.Ideographs ? token.Folded.IndexOf(stem, StringComparison.Ordinal) : token.Folded.StartsWith(stem, StringComparison.Ordinal) ? 0 : -1;
                if (found >= 0)
                {
                    segment = at;
                    return token.Kind == TokenKind.Ideographs && token.Folded.Length == token.Span.Length ? TextSpan.At(token.Span.Start + found, stem.Length) : token.Span;
                }
            }
        }

        segment = segments[0];
        return version.Segments[segment].Span;
    }

    private sealed record TermWord(int Version, string Stem);

    private sealed record TermUse(int Version, string Stem, int Odd, int[] Rows, IReadOnlyList<TermWord> Keeping);
}
