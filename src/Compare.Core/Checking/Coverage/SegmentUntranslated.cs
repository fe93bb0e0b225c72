using Compare.Core.Matching;

namespace Compare.Core.Checking.Coverage;

/// <summary>A segment stands in the language of another version.</summary>
public sealed class SegmentUntranslated : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP411", "segment-untranslated", Family.Coverage, Severity.Error, "accuracy/untranslated", "a segment stands in the language of another version");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.SegmentUntranslated;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording)
    {
        int[] versions = [.. difference.Stances.Where(s => s.Quotations.Any(q => q.Deviant == true)).Select(s => s.Version)];
        Stance first = difference.Stances.First(s => s.Version == versions[0]);
        return $"{wording.Names(versions)} {(versions.Length == 1 ? "leaves" : "leave")} {(difference.Detail!.Contains("place", StringComparison.Ordinal) ? "words" : "a sentence")} in {difference.Subject} ({difference.Detail}): {wording.Quote(first.Version, first.Quotations[0])}";
    }
}
