using Compare.Core.Matching;

namespace Compare.Core.Checking.Numbers;

/// <summary>A number that others state and a version does not.</summary>
public sealed class NumberMissing : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP102",
        "number-missing",
        Family.Numbers,
        Severity.Warning,
        "accuracy/omission",
        "a number has no counterpart in a version");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.NumberMissing;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => FigureWording.Missing(difference, wording);
}
