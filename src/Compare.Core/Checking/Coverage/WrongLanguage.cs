using Compare.Core.Matching;

namespace Compare.Core.Checking.Coverage;

/// <summary>Text stands in a language that is not its version's.</summary>
public sealed class WrongLanguage : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP413", "wrong-language", Family.Coverage, Severity.Error, "accuracy/untranslated", "text stands in a language that is not its version's");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.WrongLanguage;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording)
    {
        Stance stray = difference.Stances.First(s => !s.Quotations.IsEmpty);
        string size = stray.Quotations.Length == 1 ? "a sentence" : $"{stray.Quotations.Length} sentences";
        return $"{wording.Name(stray.Version)} has {size} in {difference.Subject}: {wording.Quote(stray.Version, stray.Quotations[0])}";
    }
}
