using Compare.Core.Matching;

namespace Compare.Core.Checking.Coverage;

/// <summary>A segment of other versions has no counterpart in a version.</summary>
public sealed class SegmentOmitted : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP401", "segment-omitted", Family.Coverage, Severity.Warning, "accuracy/omission", "a segment of other versions has no counterpart in a version");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.SegmentOmitted;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording)
    {
        int[] lacking = [.. difference.Stances.Where(s => s.Side is null).Select(s => s.Version)];
        Stance present = difference.Stances.First(s => s.Side is not null);
        string others = wording.Names(difference.Stances.Where(s => s.Side is not null).Select(s => s.Version));
        return $"{wording.Names(lacking)} {(lacking.Length == 1 ? "lacks" : "lack")} what {others} {(difference.Stances.Length - lacking.Length == 1 ? "has" : "have")} ({difference.Detail}): {wording.Quote(present.Version, present.Quotations[0])}";
    }
}
