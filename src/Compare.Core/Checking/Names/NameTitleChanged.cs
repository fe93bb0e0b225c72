using Compare.Core.Matching;

namespace Compare.Core.Checking.Names;

/// <summary>A person to whom versions give different roles.</summary>
public sealed class NameTitleChanged : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP206",
        "name-title-changed",
        Family.Names,
        Severity.Warning,
        "accuracy/mistranslation/entity",
        "a person has another title or role than in another version");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.NameTitleChanged;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => SpellingWording.BySpelling(difference, wording);
}
