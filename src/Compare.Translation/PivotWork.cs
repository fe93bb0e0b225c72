using Compare.Core.Languages;

namespace Compare.Translation;

/// <summary>Segments of one version that are to be translated together: those in one language.</summary>
/// <param name="Version">The version, by its place in the comparison.</param>
/// <param name="Id">How it is called.</param>
/// <param name="Source">The language.</param>
/// <param name="Segments">Which segments.</param>
/// <param name="Texts">Their words, one text a segment.</param>
public sealed record PivotWork(int Version, string Id, LanguageTag Source, IReadOnlyList<int> Segments, IReadOnlyList<string> Texts);
