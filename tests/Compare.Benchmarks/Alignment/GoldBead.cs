namespace Compare.Benchmarks.Alignment;

/// <summary>Units of two texts that correspond, by their indices from zero; one side may be empty.</summary>
internal sealed record GoldBead(int[] Left, int[] Right)
{
    /// <summary>The bead as a line of a ladder, by which beads are compared.</summary>
    public string Key => $"[{string.Join(',', Left)}]:[{string.Join(',', Right)}]";

    /// <summary>Whether it has units on both sides.</summary>
    public bool IsPaired => Left.Length > 0 && Right.Length > 0;

    /// <summary>Reads a line of a ladder: <c>[0,1]:[0]</c>.</summary>
    public static GoldBead Parse(string line)
    {
        int[][] sides = [.. line.Split(':').Select(s => s.Trim('[', ']', ' ').Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToArray())];
        return new GoldBead(sides[0], sides[1]);
    }
}
