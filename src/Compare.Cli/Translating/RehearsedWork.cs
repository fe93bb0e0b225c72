namespace Compare.Cli.Translating;

/// <summary>What translating a version, or an article, would take.</summary>
/// <param name="Name">The version or article.</param>
/// <param name="From">The languages that it is translated from.</param>
/// <param name="Texts">How many segments there are.</param>
/// <param name="Recorded">How many of them are in the cache.</param>
/// <param name="Characters">How many characters would be sent.</param>
/// <param name="Requests">In how many requests.</param>
internal sealed record RehearsedWork(string Name, string From, int Texts, int Recorded, long Characters, int Requests);
