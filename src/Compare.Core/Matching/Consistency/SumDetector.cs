using Compare.Core.Aligning;
using Compare.Core.Text;

namespace Compare.Core.Matching.Consistency;

/// <summary>
/// Finds totals of tables and lists that are not the sum of their parts. Versions that share the slip are one finding; where another version's parts make its total, those
/// whose parts do not are wrong. Where none adds up, only what looks like a slip is said, and with less weight unless other columns of the table show that it is to be added.
/// </summary>
internal sealed class SumDetector : IDetector
{
    private const int MostQuoted = 8;

    /// <inheritdoc/>
    public IEnumerable<Difference> Detect(MatchContext context) =>
        context.Versions.Any(v => v.Document.Blocks.Any(b => b.Kind is BlockKind.TableCell or BlockKind.ListItem)) ? Mismatches(context) : [];

    private static IEnumerable<Difference> Mismatches(MatchContext context)
    {
        foreach (IReadOnlyList<GridRow> group in context.Groups)
        {
            var found = new SortedDictionary<(int Row, bool Across), List<StatedSum>>();
            for (int v = 0; v < context.Versions.Count; v++)
            {
                SortedDictionary<int, (int Segment, int Row)> blocks = SumBlocks.Of(context.Versions[v], v, group);
                foreach (StatedSum sum in TableSums.Of(context.Versions[v], v, blocks).Concat(ListSums.Of(context.Versions[v], v, blocks)))
                {
                    (int, bool) key = (sum.Total.Row, sum.Across);
                    (found.TryGetValue(key, out List<StatedSum>? list) ? list : found[key] = []).Add(sum);
                }
            }

            foreach (List<StatedSum> stated in found.Values)
            {
                // Where a part is missing, that is the finding.
                List<StatedSum> right = [.. stated.Where(s => s.Proves)];
                List<StatedSum> wrong = [.. stated.Where(s => !s.Adds && (right.Exists(r => r.Parts.Count == s.Parts.Count) || (s.IsSlip && (s.IsProven || !s.Across))))];
                if (wrong.Count > 0)
                {
                    yield return Describe(wrong, right);
                }
            }
        }
    }

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
