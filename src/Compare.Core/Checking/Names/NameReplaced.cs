using Compare.Core.Matching;

namespace Compare.Core.Checking.Names;

/// <summary>A name that stands where the other versions have another.</summary>
public sealed class NameReplaced : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP202",
        "name-replaced",
        Family.Names,
        Severity.Error,
        "accuracy/mistranslation/entity",
        "a version has another name where the others agree on one");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.NameReplaced;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => SpellingWording.BySpelling(difference, wording);
}
