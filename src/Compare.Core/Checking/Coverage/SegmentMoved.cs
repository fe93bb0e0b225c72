using Compare.Core.Matching;

namespace Compare.Core.Checking.Coverage;

/// <summary>A segment stands at another place in a version than in the others.</summary>
public sealed class SegmentMoved : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP403", "segment-moved", Family.Coverage, Severity.Note, "design/order", "a segment stands at another place in a version than in the others");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.SegmentMoved;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording)
    {
        Stance[] ordered = [.. difference.Stances.OrderByDescending(s => wording.Suspects.Contains(s.Version))];
        string what = wording.Quote(ordered[0].Version, ordered[0].Quotations[0]);
        return $"{string.Join(", ", ordered.GroupBy(s => s.Wording).Select(g => $"{wording.Names(g.Select(s => s.Version))} {(g.Count() == 1 ? "has" : "have")} it {g.Key}"))}: {what}";
    }
}
