using Compare.Core.Matching;

namespace Compare.Core.Checking.Names;

/// <summary>A name that one version spells in two ways.</summary>
public sealed class NameInconsistent : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP211",
        "name-inconsistent",
        Family.Names,
        Severity.Warning,
        "terminology/inconsistent",
        "one version spells a name in two ways");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.NameInconsistent;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording)
    {
        string counts = SpellingWording.ByVersion(difference, wording);
        return difference.Detail is null ? counts : $"{counts}; the first {difference.Detail}";
    }
}
