using Compare.Core.Matching;

namespace Compare.Core.Checking.Coverage;

/// <summary>A version says more in a segment than the others.</summary>
public sealed class PassageAdded : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP405", "passage-added", Family.Coverage, Severity.Warning, "accuracy/addition", "a version says more in a segment than the others");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.PassageAdded;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording)
    {
        Stance odd = PassageWording.Odd(difference);
        if (PassageWording.Holder(difference, wording)?.Version == odd.Version)
        {
            return $"{wording.Name(odd.Version)} has a passage that {wording.Names(difference.Stances.Where(s => s.Side != odd.Side).Select(s => s.Version))} {(difference.Stances.Length == 2 ? "lacks" : "lack")}, and is {difference.Detail} of the usual length: {wording.Quote(odd.Version, odd.Quotations[0])}";
        }

        string others = wording.Names(difference.Stances.Where(s => s.Side != odd.Side).Select(s => s.Version));
        return $"{wording.Name(odd.Version)} is {difference.Detail} of the length that {others} would lead to, as if something was added: {wording.Quote(odd.Version, odd.Quotations[0])}";
    }
}
