using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Matching.Numbers;
using Compare.Core.Text;

namespace Compare.Core.Matching.Consistency.Reckonings;

/// <summary>
/// Lets arithmetic speak where versions differ in a figure: of two versions that state the other figures alike, the one in which they fit is right. Two versions are
/// enough for it to name the one that is wrong.
/// </summary>
internal static class ReckoningWitnesses
{
    // That figures fit by chance is less likely than that two versions share a slip.
    private const double Weight = 2;

    /// <summary>The differences, those of figures with this evidence where there is any.</summary>
    public static IReadOnlyList<Difference> Hear(MatchContext context, IReadOnlyList<Difference> differences)
    {
        List<Difference>? heard = null;
        Dictionary<int, List<Reckoning>>? columns = null;
        for (int i = 0; i < differences.Count; i++)
        {
            if (differences[i].Kind is not (DifferenceKind.NumberChanged or DifferenceKind.DateChanged or DifferenceKind.TimeChanged or DifferenceKind.DurationChanged))
            {
                continue;
            }

            columns ??= Columns(context);
            if (Witness(context, differences[i], columns) is { } witness)
            {
                heard ??= [.. differences];
                heard[i] = differences[i] with { Witnesses = differences[i].Witnesses.Add(witness) };
            }
        }

        return heard ?? differences;
    }

    // Columns of percentages reach over rows; they are read once, in the versions that have tables or lists.
    private static Dictionary<int, List<Reckoning>> Columns(MatchContext context)
    {
        var columns = new Dictionary<int, List<Reckoning>>();
        for (int v = 0; v < context.Versions.Count; v++)
        {
            columns[v] = [];
        }

        if (StatedSums.MayBeIn(context))
        {
            foreach (IReadOnlyList<GridRow> group in context.Groups)
            {
                for (int v = 0; v < context.Versions.Count; v++)
                {
                    columns[v].AddRange(ListReckonings.Columns(context.Versions[v], v, group).Where(r => r.Fit == Fit.Exact));
                }
            }
        }

        return columns;
    }

    private static Witness? Witness(MatchContext context, Difference difference, Dictionary<int, List<Reckoning>> columns)
    {
        Witness? only = null;
        foreach (Stance right in difference.Stances)
        {
            if (right.Side is null || Proof(context, difference, right, columns) is not { } proof)
            {
                continue;
            }

            if (only is not null && only.Side != right.Side)
            {
                return null;
            }

            only ??= new Witness(right.Side, Weight, $"in {context.Versions[right.Version].Id} the figures fit: {proof.Explain()}");
        }

        return only;
    }

    // A reckoning that a version's own figure makes exact, and that the figure of every version on another side would break.
    private static Reckoning? Proof(MatchContext context, Difference difference, Stance right, Dictionary<int, List<Reckoning>> columns)
    {
        foreach (Quotation quotation in right.Quotations)
        {
            foreach (Reckoning reckoning in Of(context, right.Version, quotation).Concat(columns[right.Version]))
            {
                int place = Place(reckoning, quotation.Span);
                if (place >= 0 && reckoning.Fit == Fit.Exact && difference.Stances.All(s => s.Side is null || s.Side == right.Side || Breaks(context, reckoning, place, s)) &&
                    difference.Stances.Any(s => s.Side is not null && s.Side != right.Side))
                {
                    return reckoning;
                }
            }
        }

        return null;
    }

    private static IEnumerable<Reckoning> Of(MatchContext context, int version, Quotation quotation)
    {
        IReadOnlyList<Reckoning> found = SegmentReckonings.Of(context.Versions[version], version, quotation.Segment, quotation.Row);
        return ListReckonings.Announced(context.Versions[version], version, quotation.Segment, quotation.Row) is { } announced ? found.Append(announced) : found;
    }

    private static int Place(Reckoning reckoning, TextSpan span)
    {
        for (int i = 0; i < reckoning.Operands.Count; i++)
        {
            if (reckoning.Operands[i].Span == span)
            {
                return i;
            }
        }

        return -1;
    }

    // The other version states the other figures alike, and its own in this place does not fit them.
    private static bool Breaks(MatchContext context, Reckoning reckoning, int place, Stance other)
    {
        Extraction? own = context.Versions[other.Version].Extractions[other.Quotations[0].Segment].FirstOrDefault(e => e.Span == other.Quotations[0].Span);
        Fit?[] fits = own is null ? [] : [.. own.Readings.Select(r => reckoning.With(place, r.Value))];
        if (!fits.Contains(Fit.Off) || fits.Contains(Fit.Near) || fits.Contains(Fit.Exact))
        {
            return false;
        }

        for (int i = 0; i < reckoning.Operands.Count; i++)
        {
            if (i != place && !States(context, other, reckoning.Operands[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool States(MatchContext context, Stance other, Operand operand)
    {
        PreparedVersion version = context.Versions[other.Version];
        if (operand.IsCount)
        {
            return ListReckonings.ItemsAfter(version, other.Quotations[0].Segment) is var items && operand.Value is QuantityValue counted && counted.Number == new ExactNumber(items);
        }

        foreach (int segment in context.Grid.Rows[operand.Row].Cells[other.Version])
        {
            foreach (Extraction extraction in version.Extractions[segment])
            {
                if (Figure.IsFigure(extraction) && extraction.Readings.Any(r => ValueEquality.Same(r.Value, operand.Value) || (Moments.One(r.Value) is { } date && date == Moments.One(operand.Value))))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
