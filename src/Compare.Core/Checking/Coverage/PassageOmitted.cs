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
        Stance odd = PassageWording.Odd(difference);
        if (PassageWording.Holder(difference, wording) is { } holder && holder.Version != odd.Version)
        {
            return $"{wording.Name(odd.Version)} lacks a passage that {wording.Name(holder.Version)} has, and is {difference.Detail} of the usual length: {wording.Quote(holder.Version, holder.Quotations[0])}";
        }

        string others = wording.Names(difference.Stances.Where(s => s.Side != odd.Side).Select(s => s.Version));
        return $"{wording.Name(odd.Version)} is {difference.Detail} of the length that {others} would lead to, as if something was left out: {wording.Quote(odd.Version, odd.Quotations[0])}";
    }
}
