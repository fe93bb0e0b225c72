namespace Compare.Formats.Reporting.Quoting;

/// <summary>Words quoted from a version with what stands around them, safe to show, each part on one line.</summary>
/// <param name="Before">What stands before in the segment.</param>
/// <param name="Words">The words quoted.</param>
/// <param name="After">What stands after.</param>
internal sealed record Quote(string Before, string Words, string After)
{
    /// <summary>Whether the words are all there is, so that there is nothing to set them off from.</summary>
    public bool IsWhole => string.IsNullOrWhiteSpace(Before) && After.Trim().Length <= 1;
}
