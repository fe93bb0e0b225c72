using Compare.Core.Aligning;

namespace Compare.Core.Matching.Consistency;

/// <summary>
/// Finds totals of tables and lists that are not the sum of their parts. Versions that share the slip are one finding; where they differ in a figure that makes another version's
/// parts add up, that is the finding, and this its witness (<see cref="SumWitnesses"/>). Where none adds up, only what looks like a slip is said, and with less weight unless other columns of the table show that it is to be added.
/// </summary>
internal sealed class SumDetector : IDetector
{
    private const int MostQuoted = 8;

    /// <inheritdoc/>
    public IEnumerable<Difference> Detect(MatchContext context) => StatedSums.MayBeIn(context) ? Mismatches(context) : [];

    private static IEnumerable<Difference> Mismatches(MatchContext context)
    {
        foreach (IReadOnlyList<GridRow> group in context.Groups)
        {
            foreach (var stated in StatedSums.Of(context, group).GroupBy(s => (s.Total.Row, s.Across)).OrderBy(g => g.Key))
            {
                List<StatedSum> right = [.. stated.Where(s => s.Proves)];
                List<StatedSum> wrong = [.. stated.Where(s => !s.Adds && !right.Exists(r => AreOthers(s, r)) && (right.Count > 0 || (s.IsSlip && (s.IsProven || !s.Across))))];
                if (wrong.Count > 0)
                {
                    yield return Describe(wrong, right);
                }
            }
        }
    }

    // A figure that is another in a version that adds up, or a part that is missing, is the finding itself.
    private static bool AreOthers(StatedSum wrong, StatedSum right) =>
        wrong.Parts.Count != right.Parts.Count || wrong.Total.Quantity.Number != right.Total.Quantity.Number ||
        wrong.Parts.Zip(right.Parts).Any(p => p.First.Row == p.Second.Row && p.First.Quantity.Number != p.Second.Quantity.Number);

    private static Difference Describe(List<StatedSum> wrong, List<StatedSum> right)
    {
        StatedSum first = wrong[0];
        return new Difference
        {
            Kind = DifferenceKind.SumMismatch,
            Row = first.Total.Row,
            Stances = [.. wrong.Select(s => Take(s, right)).Concat(right.Select(s => Take(s, wrong))).GroupBy(s => s.Version).Select(g => g.First()).OrderBy(s => s.Version)],
            Internal = true,
            Accused = right.Count > 0 ? [.. wrong.Select(s => s.Version).Distinct().Order()] : [],
            Lowered = right.Count > 0 || wrong.Exists(s => s.IsProven) ? 0 : 1,
            Subject = "total",
            Detail = first.Sum.ToReadable(),
            Derivation = [$"{string.Join(" + ", first.Parts.Take(MostQuoted).Select(p => p.Quantity.Canonical))}{(first.Parts.Count > MostQuoted ? " + ..." : string.Empty)} = {first.Sum}, and not {first.Total.Quantity.Canonical}"],
        };
    }

    // Quoted are the total and the parts in which versions that add up and versions that do not differ; where none adds up, the parts.
    private static Stance Take(StatedSum sum, List<StatedSum> others)
    {
        IEnumerable<SumFigure> parts = others.Count == 0 ? sum.Parts : sum.Parts.Where(p => others.Exists(o => o.Parts.Any(q => q.Row == p.Row && q.Quantity.Number != p.Quantity.Number)));
        return new Stance(sum.Version, sum.Total.Quantity.Canonical, [sum.Total.Quote(!sum.Adds), .. parts.Take(MostQuoted).Select(p => p.Quote(!sum.Adds))])
        {
            Value = sum.Total.Quantity.Canonical,
            Unit = sum.Total.Quantity.Unit,
            Wording = sum.Sum.ToString(),
        };
    }
}
