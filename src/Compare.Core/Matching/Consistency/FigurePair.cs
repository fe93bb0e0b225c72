namespace Compare.Core.Matching.Consistency;

/// <summary>Two statements of a version that cannot both be true.</summary>
/// <param name="Version">The version.</param>
/// <param name="Item">What its list of figures says.</param>
/// <param name="Body">What its text says.</param>
internal sealed record FigurePair(int Version, FigureMention Item, FigureMention Body);
