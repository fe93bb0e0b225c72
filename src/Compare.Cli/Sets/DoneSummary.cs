namespace Compare.Cli.Sets;

/// <summary>How many findings of each severity there were.</summary>
internal sealed record DoneSummary(int Error, int Warning, int Note);
