namespace Compare.Core.Aligning;

/// <summary>One entry of a sparse vector.</summary>
/// <param name="Feature">The feature's number in its <see cref="FeatureSpace"/>.</param>
/// <param name="Weight">How much of it there is.</param>
internal readonly record struct FeatureWeight(int Feature, float Weight);
