namespace Compare.Cli.Options;

/// <summary>What was typed for <c>baseline</c>.</summary>
/// <param name="Action"><c>update</c> or <c>show</c>, or null.</param>
/// <param name="Check">What a check with the same words would be.</param>
/// <param name="Reason">Why findings are accepted, or null.</param>
/// <param name="Only">The fingerprints of those that are accepted; empty for all.</param>
internal sealed record BaselineOptions(string? Action, CheckOptions Check, string? Reason, IReadOnlyList<string> Only);
