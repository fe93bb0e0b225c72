namespace Compare.Core.Aligning;

/// <summary>A number for every bead that ends at every node of a corridor: its score, or its probability.</summary>
internal sealed class BeadTable
{
    private readonly float[] values;

    /// <summary>A table for a corridor; every bead that begins inside it is zero, every other negative infinity.</summary>
    public BeadTable(Corridor corridor)
    {
        Corridor = corridor;
        values = new float[corridor.Nodes * BeadType.All.Length];
        for (int i = 0; i <= corridor.Left; i++)
        {
            for (int j = corridor.Low(i); j <= corridor.High(i); j++)
            {
                Span<float> ending = At(corridor.Place(i, j));
                for (int t = 0; t < ending.Length; t++)
                {
                    BeadType type = BeadType.All[t];
                    ending[t] = corridor.Holds(i - type.Left, j - type.Right) ? 0 : float.NegativeInfinity;
                }
            }
        }
    }

    /// <summary>The corridor.</summary>
    public Corridor Corridor { get; }

    /// <summary>The values of the beads that end at a node, by the index of their type in <see cref="BeadType.All"/>.</summary>
    public Span<float> At(int place) => values.AsSpan(place * BeadType.All.Length, BeadType.All.Length);

    /// <summary>Adds to the value of every bead with an empty side.</summary>
    public void AddToNulls(float more)
    {
        for (int t = 0; t < BeadType.All.Length; t++)
        {
            for (int at = t; at < values.Length && (BeadType.All[t].Left == 0 || BeadType.All[t].Right == 0); at += BeadType.All.Length)
            {
                values[at] += more;
            }
        }
    }

    /// <summary>The part of the table that lies in a narrower corridor.</summary>
    public BeadTable Narrow(Corridor narrower)
    {
        var part = new BeadTable(narrower);
        for (int i = 0; i <= narrower.Left; i++)
        {
            for (int j = narrower.Low(i); j <= narrower.High(i); j++)
            {
                ReadOnlySpan<float> from = At(Corridor.Place(i, j));
                Span<float> to = part.At(narrower.Place(i, j));
                for (int t = 0; t < to.Length; t++)
                {
                    to[t] = float.IsNegativeInfinity(to[t]) ? to[t] : from[t];
                }
            }
        }

        return part;
    }
}
