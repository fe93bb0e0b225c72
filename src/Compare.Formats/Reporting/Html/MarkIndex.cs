using Compare.Core;
using Compare.Core.Extracting;
using Compare.Core.Judging;
using Compare.Core.Text;
using Compare.Formats.Reporting.Quoting;

namespace Compare.Formats.Reporting.Html;

/// <summary>What findings mark in the text: words in segments, and cells where a version says nothing.</summary>
internal sealed class MarkIndex
{
    private readonly Dictionary<(int Version, int Segment), List<TextMark>> marks = [];
    private readonly Dictionary<(int Row, int Version), List<(int Number, Finding Finding)>> gaps = [];

    /// <summary>Reads the marks of all findings.</summary>
    public MarkIndex(Comparison comparison, IReadOnlyList<FindingGroup> groups)
    {
        foreach ((int number, Finding finding) in groups.SelectMany(g => g.Findings))
        {
            foreach (Evidence evidence in finding.Evidence)
            {
                Add(comparison.Versions[evidence.Version], evidence, number, finding);
            }

            foreach (int version in finding.Suspects.Where(v => !finding.Evidence.Any(e => e.Version == v)))
            {
                AddGap(finding, version, number);
            }
        }
    }

    /// <summary>The marks of a segment.</summary>
    public IReadOnlyList<TextMark> Of(int version, int segment) => marks.TryGetValue((version, segment), out List<TextMark>? found) ? found : [];

    /// <summary>The findings that miss something in a cell.</summary>
    public IReadOnlyList<(int Number, Finding Finding)> Gap(int row, int version) => gaps.TryGetValue((row, version), out List<(int, Finding)>? found) ? found : [];

    // Evidence may run on over several segments: a passage.
    private void Add(PreparedVersion version, Evidence evidence, int number, Finding finding)
    {
        for (int s = Math.Max(0, evidence.Segment); s < version.Segments.Count; s++)
        {
            TextSpan segment = version.Segments[s].Span;
            var inside = new TextSpan(Math.Max(segment.Start, evidence.Span.Start), Math.Min(segment.End, evidence.Span.End));
            if (inside.Length < 0 || (inside.IsEmpty && s > evidence.Segment))
            {
                break;
            }

            bool isLast = s + 1 == version.Segments.Count || version.Segments[s + 1].Span.Start >= evidence.Span.End;
            Add(marks, (evidence.Version, s), new TextMark(number, finding.Severity, evidence.Role == EvidenceRole.Deviant, inside, isLast));
        }
    }

    private void AddGap(Finding finding, int version, int number)
    {
        foreach (int row in finding.Evidence.Select(e => e.Row).Append(finding.Row).Distinct())
        {
            Add(gaps, (row, version), (number, finding));
        }
    }

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> index, TKey key, TValue value)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out List<TValue>? list))
        {
            index.Add(key, list = []);
        }

        list.Add(value);
    }
}
