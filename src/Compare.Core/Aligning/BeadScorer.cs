namespace Compare.Core.Aligning;

/// <summary>
/// The score of one bead: log prior, length, and likeness times half the units joined, so that every path through the table has the same total
/// weight of likeness.
/// </summary>
internal sealed class BeadScorer
{
    private readonly LengthModel length;
    private readonly List<(Similarity Likeness, double Weight)> evidence = [];
    private readonly AlignmentModel model;

    public BeadScorer(Strand left, Strand right, AlignmentModel model)
    {
        this.model = model;
        length = new LengthModel(left, right, model);
    }

    /// <summary>Adds a way in which units may be alike.</summary>
    public void Add(Similarity likeness, double weight) => evidence.Add((likeness, weight));

    /// <summary>The score of the bead of that type that ends at node (i, j). Higher is better.</summary>
    public double Score(BeadType type, int i, int j)
    {
        if (type.Left == 0 || type.Right == 0)
        {
            return model.Null;
        }

        double score = model.Length * length.Score(i, type.Left, j, type.Right);
        if (type.Left + type.Right > 2)
        {
            score += model.Merge;
        }

        foreach ((Similarity likeness, double weight) in evidence)
        {
            score += weight * (type.Left + type.Right) / 2 * likeness.Margined(i, type.Left, j, type.Right);
        }

        return score;
    }
}
