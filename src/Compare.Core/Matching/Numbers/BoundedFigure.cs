using Compare.Core.Extracting.Quantities;

namespace Compare.Core.Matching.Numbers;

/// <summary>A figure with what bounds it.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Number">Its number.</param>
/// <param name="Unit">Its unit, or null.</param>
/// <param name="Side">On which side of the number the truth lies.</param>
internal sealed record BoundedFigure(Figure Figure, ExactNumber Number, string? Unit, BoundSide Side);
