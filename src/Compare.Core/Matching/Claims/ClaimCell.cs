using Compare.Core.Extracting.Claims;

namespace Compare.Core.Matching.Claims;

/// <summary>The cues that one version has in one row.</summary>
/// <param name="Version">The version, by its place in the comparison.</param>
/// <param name="Row">The row.</param>
/// <param name="Segments">The version's segments in the row, ascending; never empty.</param>
/// <param name="Table">The table of its language.</param>
/// <param name="Cues">The cues in their order.</param>
internal sealed record ClaimCell(int Version, int Row, IReadOnlyList<int> Segments, CueTable Table, IReadOnlyList<Cue> Cues)
{
    /// <summary>Whether it has a cue of a concept.</summary>
    public bool Has(Concept concept)
    {
        foreach (Cue cue in Cues)
        {
            if (cue.Concept == concept)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it has a cue of a family.</summary>
    public bool Has(ClaimFamily family)
    {
        foreach (Cue cue in Cues)
        {
            if (cue.Concept.Family == family)
            {
                return true;
            }
        }

        return false;
    }

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
