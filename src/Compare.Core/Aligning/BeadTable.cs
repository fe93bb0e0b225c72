namespace Compare.Core.Aligning;

/// <summary>A number for every bead that ends at every node of a corridor: its score, or its probability.</summary>
internal sealed class BeadTable
{
    private readonly float[] values;

    private BeadTable(Corridor corridor, float[] values)
    {
        Corridor = corridor;
        this.values = values;
    }

    /// <summary>The corridor.</summary>
    public Corridor Corridor { get; }

    /// <summary>A table of the given values; a bead that does not begin inside the corridor is negative infinity.</summary>
    public static BeadTable Of(Corridor corridor, Func<int, int, int, float> value)
    {
        int kinds = BeadType.All.Length;
        var values = new float[corridor.Nodes * kinds];
        for (int i = 0; i <= corridor.Left; i++)
        {
            for (int j = corridor.Low(i); j <= corridor.High(i); j++)
            {
                int at = corridor.Place(i, j) * kinds;
                for (int t = 0; t < kinds; t++)
                {
                    BeadType type = BeadType.All[t];
                    values[at + t] = corridor.Holds(i - type.Left, j - type.Right) ? value(t, i, j) : float.NegativeInfinity;
                }
            }
        }

        return new BeadTable(corridor, values);
    }

    /// <summary>The values of the beads that end at a node, by the index of their type in <see cref="BeadType.All"/>.</summary>
    public ReadOnlySpan<float> At(int place) => values.AsSpan(place * BeadType.All.Length, BeadType.All.Length);

    /// <summary>The value of one bead.</summary>
    public float this[int type, int i, int j] => values[(Corridor.Place(i, j) * BeadType.All.Length) + type];
}
