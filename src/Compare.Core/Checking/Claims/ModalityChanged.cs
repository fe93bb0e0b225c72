using Compare.Core.Matching;

namespace Compare.Core.Checking.Claims;

/// <summary>Versions differ in what must, should or may be.</summary>
public sealed class ModalityChanged : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP305", "modality-changed", Family.Claims, Severity.Warning, "accuracy/mistranslation/modality", "what must, should or may be differs");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.ModalityChanged;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => ClaimWording.Sides(difference, wording);
}
