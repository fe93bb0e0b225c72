using Compare.Core.Matching;

namespace Compare.Core.Checking.Claims;

/// <summary>A word differs in a passage that versions share in one language.</summary>
public sealed class WordChanged : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP309", "word-changed", Family.Claims, Severity.Warning, "accuracy/mistranslation", "a word differs in a passage that versions share in one language");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.WordChanged;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording)
    {
        return $"{wording.Sides(difference)} in a passage that they share: {difference.Detail}";
    }
}
