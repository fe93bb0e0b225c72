using Compare.Core.Extracting.Claims;

namespace Compare.Core.Matching.Claims;

/// <summary>The cues that one version has in one row.</summary>
/// <param name="Version">The version, by its place in the comparison.</param>
/// <param name="Row">The row.</param>
/// <param name="Segments">The version's segments in the row, ascending; never empty.</param>
/// <param name="Cues">The cues in their order.</param>
internal sealed record ClaimCell(int Version, int Row, IReadOnlyList<int> Segments, IReadOnlyList<Cue> Cues)
{
    /// <summary>The cues of one family, in their order.</summary>
    public List<Cue> Of(ClaimFamily family)
    {
        var found = new List<Cue>();
        foreach (Cue cue in Cues)
        {
            if (cue.Concept.Family == family)
            {
                found.Add(cue);
            }
        }

        return found;
    }
}
