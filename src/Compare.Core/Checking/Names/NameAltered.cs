using Compare.Core.Matching;

namespace Compare.Core.Checking.Names;

/// <summary>A name that one version spells almost as another does.</summary>
public sealed class NameAltered : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP201",
        "name-altered",
        Family.Names,
        Severity.Error,
        "accuracy/mistranslation/entity",
        "a name is spelled nearly as in another version");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.NameAltered;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => SpellingWording.BySpelling(difference, wording);
}
