using Compare.Core.Matching;

namespace Compare.Core.Checking.Consistency;

/// <summary>A total that is not the sum of its parts.</summary>
public sealed class SumMismatch : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP602", "sum-mismatch", Family.Consistency, Severity.Warning, "accuracy/inconsistent", "the total of a table or list is not the sum of its parts");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.SumMismatch;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording)
    {
        Stance[] wrong = [.. difference.Stances.Where(s => s.Quotations[0].Deviant == true)];
        string verb = wrong.Length == 1 ? "has" : "have";
        return $"{wording.Names(wrong.Select(s => s.Version))} {verb} the total “{wording.Quote(wrong[0].Version, wrong[0].Quotations[0])}”, and the parts make {difference.Detail}";
    }
}
