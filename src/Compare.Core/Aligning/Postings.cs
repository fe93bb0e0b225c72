namespace Compare.Core.Aligning;

/// <summary>The columns of a <see cref="FeatureMatrix"/>: where each feature stands.</summary>
internal sealed class Postings(int[] starts, int[] rows, float[] weights)
{
    /// <summary>The vectors that hold a feature, ascending.</summary>
    public ReadOnlySpan<int> Rows(int feature) => rows.AsSpan(starts[feature], starts[feature + 1] - starts[feature]);

    /// <summary>The weights that belong to <see cref="Rows"/>.</summary>
    public ReadOnlySpan<float> Weights(int feature) => weights.AsSpan(starts[feature], starts[feature + 1] - starts[feature]);
}
