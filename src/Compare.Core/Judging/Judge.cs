using System.Collections.Immutable;
using Compare.Core.Checking;
using Compare.Core.Matching;

namespace Compare.Core.Judging;

/// <summary>Turns differences into findings: precedence, suspects, severity, confidence, expectation, fingerprint. One place decides all that; <see cref="Ranking"/> puts them in order.</summary>
public static class Judge
{
    // Below this probability of the row the alignment itself is in doubt, and a claim is lowered by a step.
    private const double DoubtfulRow = 0.5;

    // Of a difference that rests on a reading as unsure as this (the Korean particle 이 as the number two) the reader learns nothing.
    private const double LeastCertainty = 0.35;

    /// <summary>The findings, the worst first.</summary>
    public static ImmutableArray<Finding> Decide(MatchContext context, IReadOnlyList<Difference> differences)
    {
        var precedence = new Precedence();
        var fingerprints = new Fingerprint();
        var admitted = differences
            .Where(d => d.Certainty >= LeastCertainty)
            .Select(d => new Claim(d, CheckCatalogue.For(d)))
            .Where(p => p.Check is not null)
            .OrderBy(p => Precedence.Rank(p.Check!.Info))
            .ThenBy(p => p.Difference!.Row)
            .ThenBy(p => Position(p.Difference!))
            .Select(p => p with { Difference = precedence.Admit(p.Difference!, p.Check!.Info) })
            .Where(p => p.Difference is not null)
            .OrderBy(p => p.Difference!.Row)
            .ThenBy(p => Position(p.Difference!))
            .Select(p => Find(context, p.Difference!, p.Check!, fingerprints));
        return [.. new Ranking(context.Versions).Order(admitted)];
    }

    // What is shown by identical words, or lies inside one version, does not depend on how sure the row is.
    private static bool DependsOnRow(Difference difference) => !difference.Internal && difference.Kind is not
        (DifferenceKind.SegmentUntranslated or DifferenceKind.PassageUntranslated or DifferenceKind.WordChanged or DifferenceKind.NameInconsistent or DifferenceKind.ConfusableCharacters);

    private static int Position(Difference difference)
    {
        int first = int.MaxValue;
        foreach (Stance stance in difference.Stances)
        {
            foreach (Quotation quotation in stance.Quotations)
            {
                first = Math.Min(first, quotation.Span.Start);
            }
        }

        return first == int.MaxValue ? 0 : first;
    }

    private static Finding Find(MatchContext context, Difference difference, Check check, Fingerprint fingerprints)
    {
        Vote vote = Vote.Count(context, difference);
        var wording = new Wording(context.Versions, vote.Suspects);
        ImmutableArray<Evidence> evidence = EvidenceList.Of(context, difference, vote);
        double row = DependsOnRow(difference) ? difference.Alignment ?? context.Grid.Rows[difference.Row].Probability : 1;
        int lowered = difference.Lowered + (row < DoubtfulRow ? 1 : 0) + (vote.IsHabit ? 2 : 0);
        return new Finding
        {
            Fingerprint = fingerprints.Next(check.Info.Name, evidence.Select(e => (context.Versions[e.Version].Id, e.Value, e.Text))),
            Check = check.Info,
            Severity = (Severity)Math.Max((int)Severity.Note, (int)check.Info.Severity - lowered),
            Confidence = Math.Round(difference.Certainty * row * (difference.Internal ? 1 : 0.5 + (vote.Share / 2)), 3),
            Shape = difference.Shape,
            Row = difference.Row,
            Suspects = vote.Suspects,
            Message = check.Word(difference, wording),
            Evidence = evidence,
            Expected = Expected(difference, vote, wording),
            Derivation = [.. difference.Derivation, .. vote.Explain(context, difference)],
        };
    }

    private static ImmutableArray<Expectation> Expected(Difference difference, Vote vote, Wording wording)
    {
        if (!vote.IsClear || vote.Winner is null)
        {
            return [];
        }

        Stance right = difference.Stances.First(s => s.Side == vote.Winner);
        string? reading = wording.Shown(difference.Stances.Where(s => s.Side == vote.Winner)).Wording;
        return [.. vote.Suspects
            .Select(v => new Expectation(v, right.Value, difference.ExpectedText.GetValueOrDefault(v)) { Reading = reading })
            .Where(e => e.Value is not null || e.Text is not null)];
    }

    private sealed record Claim(Difference? Difference, Check? Check);
}
