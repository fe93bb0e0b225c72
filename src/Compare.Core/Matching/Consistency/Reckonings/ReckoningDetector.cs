using Compare.Core.Aligning;
using Compare.Core.Extracting.Quantities;

namespace Compare.Core.Matching.Consistency.Reckonings;

/// <summary>
/// Finds figures that contradict each other by arithmetic inside one version: an age and the years of birth and death, a span and its length, a rise and its percentage,
/// the number announced and the items listed. Only what the words leave no doubt about is said. Where another version has another figure, with which
/// it adds up, that figure is the finding, and this its witness (<see cref="ReckoningWitnesses"/>).
/// </summary>
internal sealed class ReckoningDetector : IDetector
{
    /// <inheritdoc/>
    public IEnumerable<Difference> Detect(MatchContext context)
    {
        foreach (GridRow row in context.Grid.Rows)
        {
            List<Reckoning> failing = Failing(context, row);
            while (failing.Count > 0)
            {
                Reckoning first = failing[0];
                List<Reckoning> same = failing.FindAll(r => r.IsSame(first));
                failing.RemoveAll(same.Contains);
                if (!IsRightElsewhere(context, row, first))
                {
                    yield return Describe(row.Index, [.. same.Concat(Quiet(context, row, same)).OrderBy(r => r.Version)]);
                }
            }
        }
    }

    private static List<Reckoning> Failing(MatchContext context, GridRow row)
    {
        var failing = new List<Reckoning>();
        for (int v = 0; v < context.Versions.Count; v++)
        {
            foreach (Reckoning reckoning in Of(context, row, v))
            {
                if (reckoning.IsExplicit && reckoning.Fails && !failing.Exists(f => f.Version == v && f.Operands[^1].Span == reckoning.Operands[^1].Span))
                {
                    failing.Add(reckoning);
                }
            }
        }

        return failing;
    }

    private static IEnumerable<Reckoning> Of(MatchContext context, GridRow row, int version)
    {
        foreach (int segment in row.Cells[version])
        {
            foreach (Reckoning reckoning in SegmentReckonings.Of(context.Versions[version], version, segment, row.Index))
            {
                yield return reckoning;
            }

            if (ListReckonings.Announced(context.Versions[version], version, segment, row.Index) is { } announced)
            {
                yield return announced;
            }
        }
    }

    private static bool IsRightElsewhere(MatchContext context, GridRow row, Reckoning failing)
    {
        for (int v = 0; v < context.Versions.Count; v++)
        {
            if (v != failing.Version && Of(context, row, v).Any(r => r.Rule.GetType() == failing.Rule.GetType() && r.Fit == Fit.Exact && !r.IsSame(failing)))
            {
                return true;
            }
        }

        return false;
    }

    // Versions that state the same figures in words that leave some doubt share the slip.
    private static IEnumerable<Reckoning> Quiet(MatchContext context, GridRow row, List<Reckoning> failing)
    {
        for (int v = 0; v < context.Versions.Count; v++)
        {
            if (!failing.Exists(f => f.Version == v) && Of(context, row, v).FirstOrDefault(r => r.IsSame(failing[0]) && r.Fails) is { } quiet)
            {
                yield return quiet;
            }
        }
    }

    private static Difference Describe(int row, List<Reckoning> wrong)
    {
        Reckoning first = wrong[0];
        string explained = first.Explain();
        return new Difference
        {
            Kind = DifferenceKind.SumMismatch,
            Row = row,
            Stances = [.. wrong.Select(Take)],
            Internal = true,
            Lowered = first.Rule is GrowthRule or CountRule && wrong.Count < 2 ? 1 : 0,
            Detail = explained,
            Derivation = [explained],
        };
    }

    private static Stance Take(Reckoning reckoning) => new(
        reckoning.Version,
        string.Join(' ', reckoning.Operands.Select(o => o.Value.Canonical)),
        [.. reckoning.Operands.Reverse().Select(o => new Quotation(o.Segment, o.Row, o.Span, o.Value.Describe(), Deviant: true) { Value = o.Value.Canonical, Unit = Numbers.Figure.UnitOf(o.Value) })])
    {
        Value = reckoning.Operands[^1].Value.Canonical,
        Unit = Numbers.Figure.UnitOf(reckoning.Operands[^1].Value),
        Wording = reckoning.Operands[^1].Value is QuantityValue quantity ? quantity.Describe() : null,
    };
}
