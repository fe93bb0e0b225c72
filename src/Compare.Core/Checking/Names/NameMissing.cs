using Compare.Core.Matching;

namespace Compare.Core.Checking.Names;

/// <summary>A name that others have and a version does not.</summary>
public sealed class NameMissing : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP203",
        "name-missing",
        Family.Names,
        Severity.Warning,
        "accuracy/omission",
        "a name has no counterpart in a version");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.NameMissing;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => OneSidedNameWording.Missing(difference, wording);
}
