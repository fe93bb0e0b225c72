using System.Collections.Immutable;
using Compare.Core.Aligning.Pivots;
using Compare.Core.Text;

namespace Compare.Core.Matching;

/// <summary>Compares aligned versions: runs every detector.</summary>
public static class Matcher
{
    private static readonly ImmutableArray<IDetector> Detectors =
    [
        new Consistency.FigureContradictionDetector(),
        new Consistency.SumDetector(),
        new Consistency.Reckonings.ReckoningDetector(),
        new Consistency.WeekdayDetector(),
        new Consistency.TermDetector(),
        new Numbers.NumberDetector(),
        new Names.NameDetector(),
        new Claims.ClaimDetector(),
        new Words.WordDetector(),
        new Coverage.OmissionDetector(),
        new Coverage.MoveDetector(),
        new Coverage.PassageDetector(),
        new Coverage.UntranslatedDetector(),
        new Coverage.ForeignWordDetector(),
        new Coverage.StrayLanguageDetector(),
        new References.Links.LinkDetector(),
        new References.Identifiers.IdentifierDetector(),
        new References.Code.CodeDetector(),
        new Structure.EmphasisDetector(),
        new Structure.StructureDetector(),
    ];

    // Names take as long as three others: what is begun last ends last.
    private static readonly int Longest = Detectors.IndexOf(Detectors.First(d => d is Names.NameDetector));

    /// <summary>All differences, detector by detector. The detectors know nothing of each other and run side by side; the order of the result is theirs.</summary>
    public static IReadOnlyList<Difference> Match(MatchContext context)
    {
        var found = new IReadOnlyList<Difference>[Detectors.Length];
        ForkJoin.Run(Detectors.Length, turn =>
        {
            int d = turn == 0 ? Longest : turn <= Longest ? turn - 1 : turn;
            found[d] = [.. Detectors[d].Detect(context)];
        });
        return Consistency.Reckonings.ReckoningWitnesses.Hear(context, Consistency.SumWitnesses.Hear(context, [.. found.SelectMany(differences => differences)]));
    }

    /// <summary>All differences, and those of terms that only translations show. The other detectors never see these.</summary>
    public static IReadOnlyList<Difference> Match(MatchContext context, PivotSet? pivots) =>
        pivots is null ? Match(context) : [.. Match(context), .. Terms.TermDetector.Detect(context, pivots)];
}
