using System.Collections.Immutable;
using Compare.Core.Checking;
using Compare.Core.Matching.Facts;

namespace Compare.Core.Judging;

/// <summary>Marks in the table of facts what findings are held against, so that the table and the report never say different things.</summary>
internal static class FactStandings
{
    /// <summary>The facts with the standing that the findings give them.</summary>
    public static ImmutableArray<StatedFact> Mark(ImmutableArray<StatedFact> facts, IEnumerable<Finding> findings)
    {
        Finding[] about = [.. findings.Where(f => f.Check.Family is Family.Numbers or Family.Names or Family.References or Family.Consistency)];
        var bySegment = about.SelectMany(f => f.Evidence.Select(e => (Finding: f, Evidence: e))).ToLookup(p => (p.Evidence.Version, p.Evidence.Segment));
        return [.. facts.Select(fact => Mark(fact, bySegment))];
    }

    private static StatedFact Mark(StatedFact fact, ILookup<(int Version, int Segment), (Finding Finding, Evidence Evidence)> bySegment)
    {
        bool touched = fact.Cells.Any(c => c.Forms.Any(f => f.Quotations.Any(q => bySegment.Contains((c.Version, q.Segment)))));
        return !touched ? fact : fact with { Cells = [.. fact.Cells.Select(c => Mark(fact, c, bySegment))] };
    }

    private static FactCell Mark(StatedFact fact, FactCell cell, ILookup<(int Version, int Segment), (Finding Finding, Evidence Evidence)> bySegment) => cell with
    {
        Forms = [.. cell.Forms.Select(form => form with { Standing = Shown(fact, cell.Version, form, bySegment).Where(s => s.Evidence.Role == EvidenceRole.Deviant).Select(s => Held(s.Finding, cell.Version)).DefaultIfEmpty().Max() })],
        Silence = cell.Forms.IsEmpty ? Silence(fact, cell, bySegment) : Standing.Unquestioned,
    };

    // A version that says nothing has no words of its own: it is the finding about what others say that counts.
    private static Standing Silence(StatedFact fact, FactCell cell, ILookup<(int Version, int Segment), (Finding Finding, Evidence Evidence)> bySegment) => fact.Cells
        .SelectMany(c => c.Forms.SelectMany(f => Shown(fact, c.Version, f, bySegment)))
        .Where(s => s.Finding.Check.Family is Family.Numbers or Family.References or Family.Names && s.Finding.Suspects.Contains(cell.Version))
        .Select(_ => Standing.Odd)
        .DefaultIfEmpty()
        .Max();

    private static IEnumerable<(Finding Finding, Evidence Evidence)> Shown(StatedFact fact, int version, StatedForm form, ILookup<(int Version, int Segment), (Finding Finding, Evidence Evidence)> bySegment) =>
        form.Quotations.SelectMany(q => bySegment[(version, q.Segment)].Where(p => IsAbout(p.Finding.Check.Family, fact.Kind) && q.Span.Overlaps(p.Evidence.Span)));

    private static bool IsAbout(Family family, FactKind kind) => kind switch
    {
        FactKind.Name => family == Family.Names,
        FactKind.Reference => family is Family.References or Family.Names,
        _ => family is Family.Numbers or Family.Consistency,
    };

    private static Standing Held(Finding finding, int version) => finding.Suspects.Contains(version) ? Standing.Odd : finding.Suspects.IsEmpty ? Standing.Disputed : Standing.Unquestioned;
}
