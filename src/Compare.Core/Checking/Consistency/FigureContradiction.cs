using Compare.Core.Matching;

namespace Compare.Core.Checking.Consistency;

/// <summary>One version that states a figure in two ways.</summary>
public sealed class FigureContradiction : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP601",
        "figure-contradiction",
        Family.Consistency,
        Severity.Error,
        "accuracy/inconsistent",
        "one version states a figure in two ways");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.FigureContradiction;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => ContradictionWording.Word(difference, wording);
}
