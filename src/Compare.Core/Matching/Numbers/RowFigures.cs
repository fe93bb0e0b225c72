using Compare.Core.Aligning;
using Compare.Core.Extracting;

namespace Compare.Core.Matching.Numbers;

/// <summary>The figures of one row and the facts that they make up.</summary>
internal sealed class RowFigures
{
    // A row with more figures than this is a table set as one paragraph, or an attack: values that all versions write alike are settled first, and
    // where still more are left nothing is claimed.
    private const int Many = 300;

    private RowFigures(GridRow row, IReadOnlyList<Figure> figures)
    {
        Row = row;
        Figures = figures;
        Facts = figures.Count <= Many ? FactsOf(ValueClasses.Of(figures)) : Unsettled(row, figures) is { Count: <= Many } rest ? FactsOf(ValueClasses.Of(rest)) : [];
    }

    /// <summary>The row.</summary>
    public GridRow Row { get; }

    /// <summary>All figures of the row, by version, then by place.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>The facts, those that most versions state first.</summary>
    public IReadOnlyList<FigureFact> Facts { get; }

    /// <summary>Reads a row.</summary>
    public static RowFigures Read(IReadOnlyList<PreparedVersion> versions, GridRow row)
    {
        var figures = new List<Figure>();
        for (int v = 0; v < versions.Count; v++)
        {
            Extraction[] found = [.. row.Cells[v].SelectMany(s => versions[v].Extractions[s]).Where(Figure.IsFigure)];
            figures.AddRange(found.Select((e, i) => new Figure(v, row.Index, e, (double)i / found.Length)));
        }

        return new RowFigures(row, figures);
    }

    private static List<Figure> Unsettled(GridRow row, IReadOnlyList<Figure> figures)
    {
        int present = row.Cells.Count(c => !c.IsEmpty);
        return [.. figures.GroupBy(f => f.Signature, StringComparer.Ordinal).Where(g => g.Select(f => f.Version).Distinct().Count() < present).SelectMany(g => g)];
    }

    // Classes whose versions are disjoint may be one fact in which versions disagree: joined greedily, the likeliest pair first.
    private static List<FigureFact> FactsOf(List<ValueClass> classes)
    {
        var groups = classes.ConvertAll(c => new List<ValueClass> { c });
        while (BestPair(groups) is var (i, j) && i >= 0)
        {
            groups[i].AddRange(groups[j]);
            groups.RemoveAt(j);
        }

        return [.. groups.Select(g => new FigureFact([.. g.OrderByDescending(c => c.Versions.Count)]))];
    }

    private static (int Left, int Right) BestPair(List<List<ValueClass>> groups)
    {
        (int, int) best = (-1, -1);
        double bestScore = Affinity.Threshold;
        for (int i = 0; i < groups.Count; i++)
        {
            for (int j = i + 1; j < groups.Count; j++)
            {
                double score = Score(groups, groups[i], groups[j]);
                if (score > bestScore)
                {
                    (best, bestScore) = ((i, j), score);
                }
            }
        }

        return best;
    }

    private static double Score(List<List<ValueClass>> groups, List<ValueClass> left, List<ValueClass> right)
    {
        HashSet<int> versions = [.. left.SelectMany(c => c.Versions)];
        if (right.Exists(c => c.Versions.Any(versions.Contains)))
        {
            return -1;
        }

        versions.UnionWith(right.SelectMany(c => c.Versions));
        bool alone = !groups.Exists(g => g != left && g != right && g.Exists(c => c.Versions.Any(versions.Contains)) && !versions.IsSubsetOf(g.SelectMany(c => c.Versions)));
        return left.Max(l => right.Max(r => Affinity.Between(l.Representative, r.Representative, alone)));
    }
}
