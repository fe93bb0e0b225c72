using Compare.Core.Matching;

namespace Compare.Core.Checking.Coverage;

/// <summary>A version has a segment that no other version has.</summary>
public sealed class SegmentAdded : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP402", "segment-added", Family.Coverage, Severity.Warning, "accuracy/addition", "a version has a segment that no other version has");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.SegmentAdded;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording)
    {
        Stance present = difference.Stances.First(s => s.Side is not null);
        string others = wording.Names(difference.Stances.Where(s => s.Side is null).Select(s => s.Version));
        return $"only {wording.Name(present.Version)} has this, and {others} {(difference.Stances.Length == 2 ? "has" : "have")} not ({difference.Detail}): {wording.Quote(present.Version, present.Quotations[0])}";
    }
}
