using System.Globalization;
using Compare.Core.Extracting;
using Compare.Core.Languages;

namespace Compare.Core.Matching.Coverage;

/// <summary>
/// Finds text that stands in a language which is not its version's, whatever the other versions say there: script and function words raise the doubt, trigrams
/// decide it. What is also word for word another version's text is left to <see cref="UntranslatedDetector"/>.
/// </summary>
public sealed class StrayLanguageDetector : IDetector
{
    private const string Own = "in its language";

    private const string Stray = "in another language";

    // That a sentence is not its version's language must be certain; which language it is may leave a doubt between kin.
    private const double LeastConfidence = 0.5;
    private const double MostOwn = 0.005;

    /// <inheritdoc/>
    public IEnumerable<Difference> Detect(MatchContext context)
    {
        int[][]? rows = null;
        for (int version = 0; version < context.Versions.Count; version++)
        {
            PreparedVersion own = context.Versions[version];
            if (!LanguageIdentifier.Knows(own.Language.DataTag))
            {
                // A language that nobody here can tell reads like its nearest kin.
                continue;
            }

            var doubt = new LanguageDoubt(own);
            for (int segment = 0; segment < own.Segments.Count;)
            {
                if (Language(own, doubt, segment) is not { } language)
                {
                    segment++;
                    continue;
                }

                int first = segment++;
                while (segment < own.Segments.Count && Language(own, doubt, segment)?.Tag == language.Tag)
                {
                    segment++;
                }

                rows ??= Rows(context);
                if (rows[version][first] >= 0)
                {
                    yield return Differ(context, version, new Range(first, segment), language, rows[version]);
                }
            }
        }
    }

    private static LanguageGuess? Language(PreparedVersion version, LanguageDoubt doubt, int segment)
    {
        if (doubt.Text(segment) is not { } text)
        {
            return null;
        }

        IReadOnlyList<LanguageGuess> guesses = LanguageIdentifier.Identify(text);
        string own = Primary(version.Language.DataTag ?? version.Language.Tag.Value);
        bool stray = guesses.Count > 0 && guesses[0].Confidence >= LeastConfidence && guesses.All(g => Primary(g.Tag) != own || g.Confidence <= MostOwn);
        return stray ? guesses[0] : null;
    }

    // Scripts and regions of one language are no other language.
    private static string Primary(string tag) => tag.Split('-')[0];

    private static int[][] Rows(MatchContext context)
    {
        int[][] rows = [.. context.Versions.Select(v => new int[v.Segments.Count])];
        foreach (int[] ofVersion in rows)
        {
            Array.Fill(ofVersion, -1);
        }

        foreach (var row in context.Grid.Rows)
        {
            for (int version = 0; version < rows.Length; version++)
            {
                foreach (int segment in row.Cells[version])
                {
                    rows[version][segment] = row.Index;
                }
            }
        }

        return rows;
    }

    private static Difference Differ(MatchContext context, int version, Range segments, LanguageGuess guess, int[] rows)
    {
        (int first, int last) = (segments.Start.Value, segments.End.Value);
        string language = LanguageLoader.Load(LanguageTag.Parse(guess.Tag)).Name;
        var quotations = new List<Quotation>();
        for (int segment = first; segment < last; segment++)
        {
            quotations.Add(new Quotation(segment, rows[segment], context.Versions[version].Segments[segment].Span, null, true));
        }

        var stances = new List<Stance>();
        foreach (int other in Enumerable.Range(0, context.Versions.Count))
        {
            if (other == version)
            {
                stances.Add(new Stance(version, Stray, [.. quotations]));
            }
            else if (context.Grid.Rows[rows[first]].Has(other))
            {
                stances.Add(new Stance(other, Own, []));
            }
        }

        return new Difference
        {
            Kind = DifferenceKind.WrongLanguage,
            Row = rows[first],
            Stances = [.. stances],
            Witnesses = [new Witness(Own, UntranslatedDetector.LanguageWeight, string.Create(CultureInfo.InvariantCulture, $"the text reads as {language} ({guess.Confidence:P0})"))],
            Accused = [version],
            Internal = stances.Count == 1,
            Alignment = 1, // the text alone says so
            Certainty = guess.Confidence,
            Subject = language,
        };
    }
}
