using Compare.Core.Aligning;

namespace Compare.Core.Matching.Coverage.Content;

/// <summary>Tells which words of one version's cell another version answers in the same row of a document.</summary>
/// <param name="context">The versions and how they are aligned.</param>
/// <param name="readers">What reads their words.</param>
/// <param name="rows">The rows of the document, from which it is learned how often words are answered.</param>
internal sealed class ContentMatcher(MatchContext context, ContentReaders readers, IReadOnlyList<GridRow> rows)
{
    // Rates are learned from so many rows at most, and from rows whose segments belong together.
    private const int MostRows = 200;
    private const double LeastProbability = 0.6;

    private readonly Dictionary<int, MatchRate> rates = [];

    /// <summary>Prepares the search for what a version has in a row and another lacks.</summary>
    /// <param name="row">The row; both versions have segments in it.</param>
    /// <param name="from">The version that may have more.</param>
    /// <param name="to">The version that may lack it.</param>
    /// <param name="moreSentences">Whether the first version has more sentences there.</param>
    /// <param name="words">The words of the first version's cell.</param>
    public RunSearch Search(GridRow row, int from, int to, bool moreSentences, out List<ContentWord> words)
    {
        words = readers.Read(row, from);
        List<ContentWord> others = readers.Read(row, to);
        double[] back = new WordAnswers(words).To(others);
        double[] answers = new WordAnswers(WithNeighbours(row, to, others)).To(words);
        return new RunSearch(words, answers, Rate(from, to))
        {
            SpareValues = Spare(others, back, ContentKind.Value),
            SpareNames = Spare(others, back, ContentKind.Name),
            HasMoreSentences = moreSentences,
            BeginsCutOff = CellEdges.BeginsCutOff(context.Versions[from], row.Cells[from], context.Versions[to], row.Cells[to]),
            EndsCutOff = CellEdges.EndsCutOff(context.Versions[from], row.Cells[from], context.Versions[to], row.Cells[to]),
        };
    }

    // A row that we cut ourselves may have lost a clause to the rows beside it.
    private List<ContentWord> WithNeighbours(GridRow row, int version, List<ContentWord> words)
    {
        if (row.Probability >= 1)
        {
            return words;
        }

        List<ContentWord> all = [.. words];
        foreach (int index in (int[])[row.Index - 1, row.Index + 1])
        {
            if (index >= 0 && index < context.Grid.Rows.Length && context.Grid.Rows[index].Group == row.Group)
            {
                all.AddRange(readers.Read(context.Grid.Rows[index], version));
            }
        }

        return all;
    }

    private MatchRate Rate(int from, int to)
    {
        int pair = (from * context.Versions.Count) + to;
        if (!rates.TryGetValue(pair, out MatchRate? rate))
        {
            rates[pair] = rate = readers.Rate(from, to);
            int learned = 0;
            for (int r = 0; r < rows.Count && learned < MostRows; r++)
            {
                if (rows[r].Has(from) && rows[r].Has(to) && rows[r].Probability >= LeastProbability)
                {
                    List<ContentWord> words = readers.Read(rows[r], from);
                    rate.Count(words, new WordAnswers(readers.Read(rows[r], to)).To(words));
                    learned++;
                }
            }
        }

        return rate;
    }

    private static int Spare(List<ContentWord> words, double[] answers, ContentKind kind)
    {
        int spare = 0;
        for (int w = 0; w < words.Count; w++)
        {
            spare += answers[w] == 0 && words[w].Kind == kind ? 1 : 0;
        }

        return spare;
    }
}
