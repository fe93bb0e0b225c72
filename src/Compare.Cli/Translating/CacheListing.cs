namespace Compare.Cli.Translating;

/// <summary>What a cache holds of one engine and pair of languages, as a list shows it.</summary>
internal sealed record CacheListing(string Engine, string Model, string Source, string Target, int Entries, long Characters, long Bytes);
