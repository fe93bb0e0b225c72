using Compare.Core.Matching;

namespace Compare.Core.Checking.Claims;

/// <summary>What some versions quote word for word others say as their own.</summary>
public sealed class QuoteChanged : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP307", "quote-changed", Family.Claims, Severity.Warning, "accuracy/mistranslation/quotation", "what some versions quote others say without quotation marks");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.QuoteChanged;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => ClaimWording.Sides(difference, wording);
}
