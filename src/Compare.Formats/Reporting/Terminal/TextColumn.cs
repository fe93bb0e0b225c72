namespace Compare.Formats.Reporting.Terminal;

/// <summary>The words of one column, to be wrapped beside others.</summary>
/// <param name="Words">The words, safe to show.</param>
/// <param name="Ink">What they are.</param>
/// <param name="RightToLeft">Whether they run from right to left.</param>
internal sealed record TextColumn(string Words, Ink Ink, bool RightToLeft);
