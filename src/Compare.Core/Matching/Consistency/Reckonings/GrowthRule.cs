using System.Globalization;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;

namespace Compare.Core.Matching.Consistency.Reckonings;

/// <summary>What rose or fell, and by how many percent: the range or the two figures, then the percentage of the first.</summary>
/// <param name="ends">How many operands are the ends: 1 for a range, 2 for two figures.</param>
internal sealed class GrowthRule(int ends) : ReckoningRule
{
    // Percentages are rounded more freely than they say: by a point, or a twentieth of themselves.
    private static readonly ExactNumber Point = new(1);
    private static readonly ExactNumber Twentieth = new(1, 20);
    private static readonly ExactNumber Half = new(1, 2);
    private static readonly ExactNumber Hundred = new(100);

    /// <inheritdoc/>
    public override Fit? Check(IReadOnlyList<Value> values)
    {
        if (Change.Of(values, ends) is not { } change || change.From.Sign <= 0 || values[ends] is not QuantityValue { Unit: "percent", Upper: null } share)
        {
            return null;
        }

        ExactNumber own = Half * ExactNumber.PowerOfTen(share.Precision);
        ExactNumber stated = share.Number.Abs(), margin = Margin(change);
        ExactNumber exact = (change.To - change.From).Abs() / change.From * Hundred;
        ExactNumber apart = (exact - stated).Abs();
        return apart <= own ? Fit.Exact : apart <= own + margin + Point || apart <= stated * Twentieth ? Fit.Near : Fit.Off;
    }

    /// <inheritdoc/>
    public override string? Key(IReadOnlyList<Value> values) => Change.Of(values, ends) is { } change && values[ends] is QuantityValue share ? $"{change.From}..{change.To} {share.Number.Abs()}" : null;

    /// <inheritdoc/>
    public override string Explain(IReadOnlyList<Value> values)
    {
        (ExactNumber from, ExactNumber to, _) = Change.Of(values, ends)!.Value;
        ExactNumber exact = (to - from).Abs() / from * Hundred;
        return $"from {from.ToReadable()} to {to.ToReadable()} are {exact.ToDouble().ToString("0.#", CultureInfo.InvariantCulture)} %";
    }

    // By how many points the rounding of both ends may move the percentage.
    private static ExactNumber Margin((ExactNumber From, ExactNumber To, int Precision) change) =>
        ExactNumber.PowerOfTen(change.Precision) / change.From * Hundred * (change.To > change.From ? change.To / change.From : Point);
}
