using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;

namespace Compare.Core.Matching.Consistency.Reckonings;

/// <summary>What rose or fell, and by how much: the range or the two figures, then their difference in the same unit, of percentages in points.</summary>
/// <param name="ends">How many operands are the ends: 1 for a range, 2 for two figures.</param>
internal sealed class StepRule(int ends) : ReckoningRule
{
    /// <inheritdoc/>
    public override Fit? Check(IReadOnlyList<Value> values)
    {
        if (Change.Of(values, ends) is not { } change || values[ends] is not QuantityValue { Upper: null } step)
        {
            return null;
        }

        ExactNumber place = ExactNumber.PowerOfTen(Math.Max(change.Precision, step.Precision));
        ExactNumber apart = ((change.To - change.From).Abs() - step.Number.Abs()).Abs();
        return apart.Sign == 0 ? Fit.Exact : apart <= place ? Fit.Near : Fit.Off;
    }

    /// <inheritdoc/>
    public override string? Key(IReadOnlyList<Value> values) => Change.Of(values, ends) is { } change && values[ends] is QuantityValue step ? $"{change.From}..{change.To} {step.Number.Abs()}" : null;

    /// <inheritdoc/>
    public override string Explain(IReadOnlyList<Value> values)
    {
        (ExactNumber from, ExactNumber to, _) = Change.Of(values, ends)!.Value;
        return $"from {from.ToReadable()} to {to.ToReadable()} are {(to - from).Abs().ToReadable()}";
    }
}
