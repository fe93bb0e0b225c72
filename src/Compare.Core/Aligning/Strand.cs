namespace Compare.Core.Aligning;

/// <summary>
/// What a search aligns: a sequence of units with vectors, lengths and shapes. The units are the segments of a version, the rows of a grid that
/// is being built, or runs of either where a long text is looked at from afar.
/// </summary>
/// <param name="Vectors">One vector a unit.</param>
/// <param name="Lengths">One length a unit, in characters.</param>
/// <param name="Breaks">For each unit how sure it is that a block (a paragraph, a heading) begins with it: 0 to 1.</param>
internal sealed record Strand(FeatureMatrix Vectors, float[] Lengths, float[] Breaks)
{
    /// <summary>What the units say in one language that all versions were brought into, in a space of its own; null where that is not known.</summary>
    public FeatureMatrix? Meaning { get; init; }

    /// <summary>How many units there are.</summary>
    public int Count => Lengths.Length;

    /// <summary>The strand seen from afar: each two neighbours are one unit.</summary>
    public Strand Halve()
    {
        (int Start, int Count)[] pairs = [.. Enumerable.Range(0, (Count + 1) / 2).Select(p => (2 * p, Math.Min(2, Count - (2 * p))))];
        float[] lengths = [.. pairs.Select(p => p.Count == 2 ? Lengths[p.Start] + Lengths[p.Start + 1] : Lengths[p.Start])];
        return new Strand(Vectors.Sum(pairs), lengths, [.. pairs.Select(p => Breaks[p.Start])]) { Meaning = Meaning?.Sum(pairs) };
    }
}
