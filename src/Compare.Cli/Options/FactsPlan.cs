namespace Compare.Cli.Options;

/// <summary>What <c>facts</c> is to do: everything typed and configured, understood and valid.</summary>
/// <param name="Reading">What is to be read, and where the result goes.</param>
/// <param name="Selection">Which facts are shown.</param>
internal sealed record FactsPlan(ReadingPlan Reading, FactSelection Selection);
