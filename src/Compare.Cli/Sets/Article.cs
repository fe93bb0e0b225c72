using Compare.Cli.Options;

namespace Compare.Cli.Sets;

/// <summary>One article of a set.</summary>
/// <param name="Id">How it is called in results.</param>
/// <param name="Versions">Its versions.</param>
/// <param name="Refusal">Why it cannot be compared, as a sentence; null where it can.</param>
internal sealed record Article(string Id, IReadOnlyList<VersionArgument> Versions, string? Refusal = null);
