using Compare.Core.Matching;

namespace Compare.Core.Checking.Consistency;

/// <summary>Figures of one version that do not add up.</summary>
public sealed class SumMismatch : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP602", "sum-mismatch", Family.Consistency, Severity.Warning, "accuracy/inconsistent", "figures of one version do not add up: a total, an age, a span, a rise");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.SumMismatch;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording)
    {
        Stance[] wrong = [.. difference.Stances.Where(s => s.Quotations[0].Deviant == true)];
        string names = wording.Names(wrong.Select(s => s.Version));
        if (difference.Subject is { } total)
        {
            return $"{names} {(wrong.Length == 1 ? "has" : "have")} the {total} “{wording.Quote(wrong[0].Version, wrong[0].Quotations[0])}”, and the parts make {difference.Detail}";
        }

        string[] figures = [.. wrong[0].Quotations.Reverse().Select(q => $"“{wording.Quote(wrong[0].Version, q)}”")];
        return $"{names} {(wrong.Length == 1 ? "says" : "say")} {Wording.Join(figures)}: {difference.Detail}";
    }
}
