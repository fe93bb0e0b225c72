using Compare.Core;
using Compare.Core.Judging;

namespace Compare.Formats.Reporting.Quoting;

/// <summary>Which places of a finding a report quotes, and which it only names: thirty versions that agree need not all be read.</summary>
/// <param name="Quoted">The places to quote, in the order of the evidence.</param>
/// <param name="Named">The rest: further places of a version, and versions that say the same as one that is quoted.</param>
internal sealed record Selection(IReadOnlyList<Place> Quoted, IReadOnlyList<Place> Named)
{
    private const int MostOfVersion = 3;
    private const int MostAlike = 4;

    /// <summary>Selects the places of a finding.</summary>
    public static Selection Of(Comparison comparison, Finding finding)
    {
        var quoted = new List<Place>();
        var named = new List<Place>();
        var ofVersion = new int[comparison.Versions.Count];
        var alike = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Place place in Place.Of(comparison, finding))
        {
            Evidence evidence = place.Evidence;
            string value = evidence.Value ?? string.Empty;
            int before = alike.GetValueOrDefault(value);
            bool isAlike = evidence.Role == EvidenceRole.Other && before >= MostAlike;
            if (isAlike || ofVersion[evidence.Version] >= MostOfVersion)
            {
                named.Add(place);
                continue;
            }

            quoted.Add(place);
            ofVersion[evidence.Version]++;
            alike[value] = evidence.Role == EvidenceRole.Other ? before + 1 : before;
        }

        return new Selection(quoted, named);
    }
}
