namespace Compare.Core.Aligning;

/// <summary>A row while the grid is being built; versions are counted in the order in which the builder was given them.</summary>
internal sealed class RowDraft(int versions)
{
    /// <summary>For each version its segments, ascending.</summary>
    public List<int>[] Cells { get; } = [.. Enumerable.Range(0, versions).Select(_ => new List<int>())];

    /// <summary>The pairwise beads that made the row.</summary>
    public List<Bead> Beads { get; } = [];

    /// <summary>The least sure of the decisions that made the row.</summary>
    public double Probability { get; set; } = 1;

    /// <summary>Whether its segments stand at another place in some version.</summary>
    public bool IsMoved { get; set; }

    /// <summary>The versions that have segments in it.</summary>
    public IEnumerable<int> Present => Enumerable.Range(0, Cells.Length).Where(v => Cells[v].Count > 0);

    /// <summary>Takes everything from a row that follows this one.</summary>
    public void Take(RowDraft next)
    {
        for (int v = 0; v < Cells.Length; v++)
        {
            Cells[v].AddRange(next.Cells[v]);
        }

        Beads.AddRange(next.Beads);
        Probability = Math.Min(Probability, next.Probability);
    }

    /// <summary>Adds a version's segments, with a bead to each version that is there already; without segments only how sure it is that there are none.</summary>
    public void Join(int version, IReadOnlyList<int> segments, double probability)
    {
        foreach (int present in segments.Count > 0 ? Present : [])
        {
            Beads.Add(new Bead(present, [.. Cells[present]], version, [.. segments], probability));
        }

        Cells[version].AddRange(segments);
        Probability = Math.Min(Probability, probability);
    }
}
