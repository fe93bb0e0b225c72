using Compare.Core.Matching;

namespace Compare.Core.Checking.Numbers;

/// <summary>A number that a version states and others do not.</summary>
public sealed class NumberAdded : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP103",
        "number-added",
        Family.Numbers,
        Severity.Warning,
        "accuracy/addition",
        "a version states a number that no other states");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.NumberAdded;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => FigureWording.Added(difference, wording);
}
