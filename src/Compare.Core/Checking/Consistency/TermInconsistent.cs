using Compare.Core.Matching;

namespace Compare.Core.Checking.Consistency;

/// <summary>A version renders a term in two ways where the others keep to one.</summary>
public sealed class TermInconsistent : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP604", "term-inconsistent", Family.Consistency, Severity.Note, "terminology/inconsistent", "a version renders a term in two ways where the others keep to one");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.TermInconsistent;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording)
    {
        Stance odd = difference.Stances.First(s => s.Quotations.Any(q => q.Deviant == true));
        string kept = Wording.Join([.. difference.Stances.Where(s => s.Version != odd.Version).Take(3).Select(s => $"{s.Wording} ({wording.Name(s.Version)})")]);
        return $"{wording.Name(odd.Version)} calls it {difference.Subject} in {difference.Detail} places and something else here, where the others keep {kept}";
    }
}
