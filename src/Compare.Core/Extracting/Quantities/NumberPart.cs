namespace Compare.Core.Extracting.Quantities;

/// <summary>A part of a number in words that is settled so far: of "two million three hundred" the two million, and the three hundred.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Unit">What may still be added must be below this: 100 after "two hundred", 10 after "twenty", 0 where nothing may.</param>
/// <param name="From">Index of its first atom, the joiner before it included.</param>
/// <param name="Precision">The power of ten of its last stated digit.</param>
internal sealed record NumberPart(ExactNumber Value, ExactNumber Unit, int From, int Precision);
