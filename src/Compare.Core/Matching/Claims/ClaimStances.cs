using Compare.Core.Extracting;
using Compare.Core.Extracting.Claims;

namespace Compare.Core.Matching.Claims;

/// <summary>Makes stances of cues.</summary>
internal static class ClaimStances
{
    /// <summary>A version that has cues: its side, the cues quoted, their words joined.</summary>
    public static Stance Speaking(MatchContext context, ClaimCell cell, string side, IReadOnlyList<Cue> cues)
    {
        PreparedVersion version = context.Versions[cell.Version];
        return new Stance(cell.Version, side, [.. cues.Select(c => new Quotation(c.Segment, cell.Row, c.Span))])
        {
            Value = side,
            Wording = string.Join(" and ", cues.Select(c => $"“{version.WordsOf(c.Span)}”").Distinct(StringComparer.Ordinal)),
        };
    }

    /// <summary>A version that has none of the cues; its segments are quoted as the place where they were looked for.</summary>
    public static Stance Silent(MatchContext context, ClaimCell cell, string wording) => Silent(context, cell.Version, cell.Row, cell.Segments, wording);

    /// <summary>The same where no cues were looked for.</summary>
    public static Stance Silent(MatchContext context, int version, int row, IEnumerable<int> segments, string wording) =>
        new(version, null, [.. segments.Select(s => new Quotation(s, row, context.Versions[version].Segments[s].Span))]) { Wording = wording };
}
