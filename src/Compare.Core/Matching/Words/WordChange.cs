namespace Compare.Core.Matching.Words;

/// <summary>A place where two sequences of words differ: half-open ranges of unit indices, one of which may be empty.</summary>
/// <param name="LeftStart">First unit on the left that differs.</param>
/// <param name="LeftEnd">The unit after the last on the left.</param>
/// <param name="RightStart">First unit on the right that differs.</param>
/// <param name="RightEnd">The unit after the last on the right.</param>
public sealed record WordChange(int LeftStart, int LeftEnd, int RightStart, int RightEnd);
