namespace Compare.Core.Extracting.Quantities;

/// <summary>One number, or two that are a range or score.</summary>
/// <param name="Lower">The first.</param>
/// <param name="Upper">The second, or null.</param>
/// <param name="Score">Whether two figures are rather a score or ratio than a range.</param>
/// <param name="Start">Index of the first atom.</param>
/// <param name="End">Index after the last.</param>
/// <param name="LowerEnd">Index after the first number and what stands between it and the joiner.</param>
internal sealed record NumberRange(WrittenNumber Lower, WrittenNumber? Upper, bool Score, int Start, int End, int LowerEnd)
{
    /// <summary>Whether a colon or slash parts the figures, so that they cannot be a range.</summary>
    public bool OnlyScore { get; init; }
}
