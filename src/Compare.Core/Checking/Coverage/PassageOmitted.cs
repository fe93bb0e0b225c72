using Compare.Core.Matching;

namespace Compare.Core.Checking.Coverage;

/// <summary>Part of a segment of other versions has no counterpart in a version.</summary>
public sealed class PassageOmitted : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP404", "passage-omitted", Family.Coverage, Severity.Warning, "accuracy/omission", "part of a segment of other versions has no counterpart in a version");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.PassageOmitted;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording)
    {
        Stance odd = difference.Stances.First(s => difference.Stances.Count(o => o.Side == s.Side) == 1 && (difference.Stances.Length > 2 || s.Version > 0));
        string others = wording.Names(difference.Stances.Where(s => s.Side != odd.Side).Select(s => s.Version));
        return $"{wording.Name(odd.Version)} is {difference.Detail} of the length that {others} would lead to, as if something was left out: {wording.Quote(odd.Version, odd.Quotations[0])}";
    }
}
