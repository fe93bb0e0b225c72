using Compare.Core.Matching;

namespace Compare.Core.Checking.Names;

/// <summary>A name that a version has and no other.</summary>
public sealed class NameAdded : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP204",
        "name-added",
        Family.Names,
        Severity.Warning,
        "accuracy/addition",
        "a version has a name that no other has");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.NameAdded;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => OneSidedNameWording.Added(difference, wording);
}
