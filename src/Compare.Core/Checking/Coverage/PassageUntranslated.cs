using Compare.Core.Matching;

namespace Compare.Core.Checking.Coverage;

/// <summary>Neighbouring segments stand in the language of another version.</summary>
public sealed class PassageUntranslated : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP412", "passage-untranslated", Family.Coverage, Severity.Warning, "accuracy/untranslated", "neighbouring segments stand in the language of another version");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.PassageUntranslated;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording)
    {
        int[] versions = [.. difference.Stances.Where(s => s.Quotations.Any(q => q.Deviant == true)).Select(s => s.Version)];
        Stance first = difference.Stances.First(s => s.Version == versions[0]);
        return $"{wording.Names(versions)} {(versions.Length == 1 ? "leaves" : "leave")} a passage in {difference.Subject} ({difference.Detail}): {wording.Quote(first.Version, first.Quotations[0])}";
    }
}
