namespace Compare.Core.Matching.Coverage.Content;

/// <summary>A run of a cell's words to which another version has nothing that answers.</summary>
/// <param name="first">Index of its first word in the cell.</param>
/// <param name="end">Index after its last word.</param>
/// <param name="words">How much its words speak for its having been left out, as a logarithm of odds.</param>
/// <param name="evidence">The same with lengths and ends.</param>
internal sealed class UnansweredRun(int first, int end, double words, double evidence)
{
    /// <summary>Index of its first word in the cell.</summary>
    public int First => first;

    /// <summary>Index after its last word.</summary>
    public int End => end;

    /// <summary>How much its words speak for its having been left out, as a logarithm of odds.</summary>
    public double Words => words;

    /// <summary>The same with lengths and ends.</summary>
    public double Evidence => evidence;
}
