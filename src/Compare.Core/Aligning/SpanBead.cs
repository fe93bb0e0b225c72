namespace Compare.Core.Aligning;

/// <summary>A bead between two strands: runs of units, of which one may be empty.</summary>
/// <param name="Left">First unit of the left strand; where the run is empty, the unit that it stands before.</param>
/// <param name="LeftCount">How many units of the left strand.</param>
/// <param name="Right">First unit of the right strand.</param>
/// <param name="RightCount">How many units of the right strand.</param>
/// <param name="Probability">How sure it is: 0 to 1.</param>
internal sealed record SpanBead(int Left, int LeftCount, int Right, int RightCount, double Probability)
{
    /// <summary>Whether it has units on both sides.</summary>
    public bool IsPaired => LeftCount > 0 && RightCount > 0;
}
