using Compare.Core.Matching;

namespace Compare.Core.Checking.Claims;

/// <summary>Read in the pivot language, a version has another term than the reference. Needs a translator.</summary>
public sealed class TermChanged : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP308", "term-changed", Family.Claims, Severity.Note, "accuracy/mistranslation/term", "a term is another once the versions are read in one language");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.TermChanged;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording)
    {
        return $"read in {difference.Detail}, {wording.Sides(difference)}";
    }
}
