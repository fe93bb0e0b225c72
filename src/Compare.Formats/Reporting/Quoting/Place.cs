using System.Globalization;
using Compare.Core;
using Compare.Core.Extracting;
using Compare.Core.Judging;
using Compare.Core.Text;

namespace Compare.Formats.Reporting.Quoting;

/// <summary>A place that a report quotes: one piece of evidence, or a run of them that covers neighbouring segments from end to end, which is one passage.</summary>
/// <param name="Evidence">The first piece; its span is that of the whole place.</param>
/// <param name="Line">The line where it begins, from one.</param>
/// <param name="LastLine">The line where its last segment begins.</param>
internal sealed record Place(Evidence Evidence, int Line, int LastLine)
{
    /// <summary>The lines as a label states them: <c>12</c>, <c>12-20</c>.</summary>
    public string Lines => LastLine <= Line
        ? Line.ToString(CultureInfo.InvariantCulture)
        : $"{Line.ToString(CultureInfo.InvariantCulture)}-{LastLine.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The places of a finding, in the order of its evidence.</summary>
    public static IReadOnlyList<Place> Of(Comparison comparison, Finding finding)
    {
        var places = new List<Place>();
        int last = -1;
        foreach (Evidence evidence in finding.Evidence)
        {
            PreparedVersion version = comparison.Versions[evidence.Version];
            int line = version.Document.Map.Locate(evidence.Span).Line;
            if (places.Count > 0 && Continues(version, places[^1].Evidence, evidence, last))
            {
                TextSpan passage = places[^1].Evidence.Span.Union(evidence.Span);
                places[^1] = places[^1] with { Evidence = places[^1].Evidence with { Span = passage }, LastLine = line };
            }
            else
            {
                places.Add(new Place(evidence, line, line));
            }

            last = evidence.Segment;
        }

        return places;
    }

    private static bool Continues(PreparedVersion version, Evidence passage, Evidence next, int last) =>
        passage.Version == next.Version
        && passage.Role == next.Role
        && next.Segment == last + 1
        && IsWhole(version, passage.Segment, passage.Span)
        && IsWhole(version, next.Segment, next.Span);

    private static bool IsWhole(PreparedVersion version, int segment, TextSpan span) =>
        segment >= 0 && segment < version.Segments.Count && span.Contains(version.Segments[segment].Span);
}
