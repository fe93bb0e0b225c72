using Compare.Core.Extracting;
using Compare.Core.Matching;
using Compare.Core.Text;

namespace Compare.Core.Judging;

/// <summary>
/// Puts findings in the order in which an editor should read them: by severity, and inside one severity by weight. A finding weighs more the more rows it stands in, where it
/// is met early (in a heading, or in the first tenth of a version), and where the figures are far apart; all that counts as much as it is sure. Equal weights go by family, then by row.
/// </summary>
internal sealed class Ranking(IReadOnlyList<PreparedVersion> versions)
{
    // Met early is worth as much as standing in four times the rows; so is a figure that is off by a power of ten.
    private const double EarlyWeight = 2, FarWeight = 2, NearWeight = 1;

    // Of a short text the first tenth is not even its title.
    private const int LeastEarly = 3;

    /// <summary>The findings in order. The order is total, and depends on nothing but what was found.</summary>
    public IEnumerable<Finding> Order(IEnumerable<Finding> findings) => findings
        .OrderByDescending(f => f.Severity)
        .ThenByDescending(Weight)
        .ThenBy(f => Precedence.Rank(f.Check) / 100)
        .ThenBy(f => f.Row)
        .ThenBy(f => f.Check.Code, StringComparer.Ordinal)
        .ThenBy(f => f.Fingerprint, StringComparer.Ordinal);

    /// <summary>How much a finding weighs among those of its severity, in halves: what is about as heavy stays in the order of reading.</summary>
    public double Weight(Finding finding) =>
        Math.Round(Math.Round(2 * finding.Confidence * (Math.Log2(1 + Rows(finding)) + (IsEarly(finding) ? EarlyWeight : 0) + Distance(finding.Shape)), 3)) / 2;

    // Rows count, and not places in them: what nobody is accused of stands in all versions of a row. Where nothing stands that could be wrong, what others say is what is missing.
    private static int Rows(Finding finding)
    {
        var rows = finding.Evidence.Where(e => e.Role == EvidenceRole.Deviant).Select(e => e.Row).ToHashSet();
        return rows.Count > 0 ? rows.Count : finding.Evidence.Select(e => e.Row).Distinct().Count();
    }

    private bool IsEarly(Finding finding)
    {
        foreach (Evidence evidence in finding.Evidence)
        {
            PreparedVersion version = versions[evidence.Version];
            if (evidence.Segment >= 0 && evidence.Segment < version.Segments.Count
                && (evidence.Segment < Math.Max(LeastEarly, version.Segments.Count / 10) || version.Document.Blocks[version.Segments[evidence.Segment].Block].Kind == BlockKind.Heading))
            {
                return true;
            }
        }

        return false;
    }

    private static double Distance(Shape shape) => shape switch
    {
        Shape.Magnitude or Shape.LongAndShortScale or Shape.DecimalMark => FarWeight,
        Shape.UnitNotConverted or Shape.HalfOfDay or Shape.DayMonthSwapped => NearWeight,
        _ => 0,
    };
}
