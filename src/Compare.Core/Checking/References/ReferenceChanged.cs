using Compare.Core.Matching;

namespace Compare.Core.Checking.References;

/// <summary>An address, a version, a code or a key is another in one version, or is missing.</summary>
public sealed class ReferenceChanged : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP502", "reference-changed", Family.References, Severity.Warning, "accuracy/technical", "an e-mail address, a version, a code or a key is another, or is missing");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.ReferenceChanged;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) =>
        StatedWording.Of(difference, wording, string.Empty, ("does not have", "do not have"));
}
