using Compare.Core.Matching;

namespace Compare.Core.Checking.Names;

/// <summary>Two names of a row whose parts a version crosses.</summary>
public sealed class NameSwapped : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP205",
        "name-swapped",
        Family.Names,
        Severity.Warning,
        "accuracy/mistranslation/entity",
        "two names of a segment change their parts");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.NameSwapped;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => wording.Sides(difference);
}
