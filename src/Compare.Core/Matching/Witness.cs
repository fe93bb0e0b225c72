namespace Compare.Core.Matching;

/// <summary>Evidence for one side besides the vote: script, gazetteer, address, arithmetic, other mentions.</summary>
/// <param name="Side">The side that it supports (see <see cref="Stance.Side"/>).</param>
/// <param name="Weight">How much it weighs against one independent voice, which weighs 1.</param>
/// <param name="Reason">Why, as a clause for the derivation.</param>
public sealed record Witness(string Side, double Weight, string Reason);
