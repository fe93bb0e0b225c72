using Compare.Core.Extracting.Quantities;
using Compare.Core.Text;

namespace Compare.Core.Matching.Numbers;

/// <summary>The runs of digits that versions have in one row, read when first asked for.</summary>
internal sealed class RowDigits(MatchContext context, RowFigures row)
{
    // A row of megabytes is not searched.
    private const int MostTokens = 2000;

    private readonly Dictionary<int, HashSet<string>> runs = [];

    /// <summary>The runs of a version as ASCII digits: those of its words, and of its figures without their separators.</summary>
    public HashSet<string> Of(int version)
    {
        if (runs.TryGetValue(version, out HashSet<string>? known))
        {
            return known;
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        int read = 0;
        foreach (int segment in row.Row.Cells[version])
        {
            foreach (Token token in context.Versions[version].Segments[segment].Tokens)
            {
                if (++read <= MostTokens)
                {
                    found.UnionWith(DecimalDigits.Runs(token.Folded));
                }
            }
        }

        foreach (Figure figure in row.Figures)
        {
            if (figure.Version == version)
            {
                found.UnionWith(Runs(figure));
            }
        }

        return runs[version] = found;
    }

    /// <summary>The runs of a figure: of a number one, without its separators; of a date or time one for each part.</summary>
    public IReadOnlyList<string> Runs(Figure figure)
    {
        string[] parts = [.. DecimalDigits.Runs(context.Versions[figure.Version].TextOf(figure.Extraction.Span))];
        return parts.Length > 1 && figure.Value is QuantityValue { Upper: null } ? [string.Concat(parts)] : parts;
    }
}
