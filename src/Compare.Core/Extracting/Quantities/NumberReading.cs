namespace Compare.Core.Extracting.Quantities;

/// <summary>One way to read a written number.</summary>
/// <param name="Value">The number.</param>
/// <param name="Precision">The power of ten of the last digit that is stated.</param>
/// <param name="Likelihood">Above 0 to 1.</param>
internal sealed record NumberReading(ExactNumber Value, int Precision, double Likelihood);
