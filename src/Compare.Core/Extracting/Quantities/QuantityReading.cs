namespace Compare.Core.Extracting.Quantities;

/// <summary>One value that a quantity may have.</summary>
/// <param name="Value">The value.</param>
/// <param name="Likelihood">How likely it is, 0 to 1.</param>
internal sealed record QuantityReading(QuantityValue Value, double Likelihood);
