using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;

namespace Compare.Core.Matching.Consistency.Reckonings;

/// <summary>Percentages of one whole: together they make a hundred, but for rounding. Only that they do proves that they are meant to.</summary>
internal sealed class ShareRule : ReckoningRule
{
    private static readonly ExactNumber Half = new(1, 2);
    private static readonly ExactNumber Hundred = new(100);

    /// <inheritdoc/>
    public override Fit? Check(IReadOnlyList<Value> values)
    {
        ExactNumber apart = -Hundred, tolerance = ExactNumber.Zero;
        foreach (Value value in values)
        {
            if (value is not QuantityValue { Unit: "percent", Upper: null } share)
            {
                return null;
            }

            (apart, tolerance) = (apart + share.Number, tolerance + (Half * ExactNumber.PowerOfTen(share.Precision)));
        }

        return apart.Abs() <= tolerance ? Fit.Exact : Fit.Off;
    }

    /// <inheritdoc/>
    public override string? Key(IReadOnlyList<Value> values) => string.Join(' ', values.Select(v => v.Canonical));

    /// <inheritdoc/>
    public override string Explain(IReadOnlyList<Value> values)
    {
        ExactNumber sum = ExactNumber.Zero;
        foreach (Value value in values)
        {
            sum += ((QuantityValue)value).Number;
        }

        return $"the {values.Count} percentages make {sum}";
    }
}
