namespace Compare.Core.Aligning;

/// <summary>How much longer one text is than the other where they say the same.</summary>
internal static class LengthRatio
{
    // So few beads tell a ratio no better than the whole texts do.
    private const int FewestBeads = 3;

    /// <summary>The ratio of the whole texts: a fair guess where neither leaves much out.</summary>
    public static double OfAll(Strand left, Strand right) => Math.Max(1, right.Lengths.Sum()) / Math.Max(1, left.Lengths.Sum());

    /// <summary>The median ratio of the one-to-one beads of a first alignment: it does not move when one text leaves half out.</summary>
    /// <returns>The ratio, or <paramref name="otherwise"/> where there are too few such beads.</returns>
    public static double OfBeads(Strand left, Strand right, IEnumerable<SpanBead> beads, double otherwise)
    {
        var ratios = new List<double>();
        foreach (SpanBead bead in beads)
        {
            if (bead.LeftCount == 1 && bead.RightCount == 1)
            {
                ratios.Add((double)right.Lengths[bead.Right] / left.Lengths[bead.Left]);
            }
        }

        ratios.Sort();
        return ratios.Count < FewestBeads ? otherwise : ratios[ratios.Count / 2];
    }
}
