using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;

namespace Compare.Core.Matching.Consistency.Reckonings;

/// <summary>What the words before a list announce, and how many items the list has.</summary>
internal sealed class CountRule : ReckoningRule
{
    // Whoever announces ten and lists three does not count the items.
    private static readonly ExactNumber MostApart = new(2);

    /// <inheritdoc/>
    public override Fit? Check(IReadOnlyList<Value> values) => values is [QuantityValue { Upper: null } announced, QuantityValue { Upper: null } listed]
        ? announced.Number == listed.Number ? Fit.Exact : (announced.Number - listed.Number).Abs() <= MostApart ? Fit.Off : Fit.Near
        : null;

    /// <inheritdoc/>
    public override string? Key(IReadOnlyList<Value> values) => string.Join(' ', values.Select(v => v.Canonical));

    /// <inheritdoc/>
    public override string Explain(IReadOnlyList<Value> values) => $"the list that follows has {((QuantityValue)values[1]).Number} items";
}
