using System.Collections.Immutable;
using Compare.Core.Matching;

namespace Compare.Core.Judging;

/// <summary>Lists the places that show a difference.</summary>
internal static class EvidenceList
{
    /// <summary>
    /// The evidence, deviant places first, then by version and place. A place is deviant where its detector says so; else where its version is
    /// suspect; and where nobody is, every place may be wrong.
    /// </summary>
    public static ImmutableArray<Evidence> Of(MatchContext context, Difference difference, Vote vote) =>
    [
        .. difference.Stances
            .SelectMany(s => s.Quotations.Select(q => One(context, s, q, vote)))
            .OrderBy(e => e.Role)
            .ThenBy(e => e.Version)
            .ThenBy(e => e.Span.Start),
    ];

    private static Evidence One(MatchContext context, Stance stance, Quotation quotation, Vote vote)
    {
        bool deviant = quotation.Deviant ?? (vote.Suspects.IsEmpty || vote.Suspects.Contains(stance.Version));
        return new Evidence(
            stance.Version,
            deviant ? EvidenceRole.Deviant : EvidenceRole.Other,
            quotation.Row,
            quotation.Segment,
            quotation.Span,
            context.Versions[stance.Version].TextOf(quotation.Span),
            quotation.Value ?? stance.Value,
            quotation.Value is null ? stance.Unit : quotation.Unit,
            quotation.Reading);
    }
}
