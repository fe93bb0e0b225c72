using Compare.Core.Matching;

namespace Compare.Core.Checking.Names;

/// <summary>A word whose letters look right and are not, or that hides characters.</summary>
public sealed class ConfusableCharacters : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP212",
        "confusable-characters",
        Family.Names,
        Severity.Error,
        "linguistic/character-encoding",
        "a word holds characters that only look like the right ones, or that nobody sees");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.ConfusableCharacters;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording) => difference.Detail is null
        ? $"{SpellingWording.BySpelling(difference, wording)}: the letters look alike"
        : difference.Stances.Length == 1
            ? $"{wording.Says(difference.Stances[0])} in {wording.Name(difference.Stances[0].Version)} {difference.Detail}"
            : $"{SpellingWording.BySpelling(difference, wording)}: the first {difference.Detail}";
}
