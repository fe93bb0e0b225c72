namespace Compare.Core.Extracting;

/// <summary>One value that a span may have.</summary>
/// <param name="Value">The value.</param>
/// <param name="Likelihood">How sure the reading is, above 0 to 1. A digit number in plain notation has 1; the word "second" as an ordinal far less.</param>
public sealed record Reading(Value Value, double Likelihood);
