namespace Compare.Core.Aligning;

/// <summary>
/// What a search aligns: a sequence of units with vectors, lengths and shapes. The units are the segments of a version, the rows of a grid that
/// is being built, or runs of either where a long text is looked at from afar.
/// </summary>
/// <param name="Vectors">One vector a unit.</param>
/// <param name="Lengths">One length a unit, in characters.</param>
/// <param name="Breaks">For each unit how sure it is that a block (a paragraph, a heading) begins with it: 0 to 1; below zero where it goes on with a sentence that a stray break tore.</param>
internal sealed record Strand(FeatureMatrix Vectors, float[] Lengths, float[] Breaks)
{
    /// <summary>What the units say in one language that all versions were brought into, in a space of its own; null where that is not known.</summary>
    public FeatureMatrix? Meaning { get; init; }

    /// <summary>How many units there are.</summary>
    public int Count => Lengths.Length;

    /// <summary>The strand seen from afar: each two neighbours are one unit.</summary>
    /// <param name="kept">The features that are still looked at.</param>
    /// <param name="meanings">The same for <see cref="Meaning"/>.</param>
    public Strand Halve(ReadOnlySpan<bool> kept, ReadOnlySpan<bool> meanings)
    {
        var lengths = new float[(Count + 1) / 2];
        var breaks = new float[lengths.Length];
        for (int u = 0; u < Count; u++)
        {
            lengths[u / 2] += Lengths[u];
            breaks[u / 2] = u % 2 == 0 ? Breaks[u] : breaks[u / 2];
        }

        return new Strand(Vectors.Halve(kept), lengths, breaks) { Meaning = Meaning?.Halve(meanings) };
    }
}
