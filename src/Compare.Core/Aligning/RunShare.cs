namespace Compare.Core.Aligning;

/// <summary>What a run of units brings to every product that it takes part in.</summary>
/// <param name="PerNorm">One over the norm of its vector.</param>
/// <param name="Usual">Its mean product with a single unit of the other side, over its norm.</param>
internal readonly record struct RunShare(float PerNorm, float Usual);
