namespace Compare.Translation.Caching;

/// <summary>What a cache holds of one engine and pair of languages.</summary>
/// <param name="Engine">The engine's kind.</param>
/// <param name="Model">Its model.</param>
/// <param name="Source">The language of the texts.</param>
/// <param name="Target">The language of the translations.</param>
/// <param name="Entries">How many entries there are.</param>
/// <param name="Characters">How long the texts are together, in UTF-16 units.</param>
/// <param name="Bytes">What the files take.</param>
public sealed record CacheStatistics(string Engine, string Model, string Source, string Target, int Entries, long Characters, long Bytes);
