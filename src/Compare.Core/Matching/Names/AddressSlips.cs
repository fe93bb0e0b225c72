using System.Collections.Immutable;
using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Extracting.References;
using Compare.Core.Text;

namespace Compare.Core.Matching.Names;

/// <summary>
/// Finds host names that differ by a slip in one row: a letter, or a word glued to the front. Addresses that a language has of its own
/// (another subdomain, another top-level domain, another path) are no slips.
/// </summary>
internal static class AddressSlips
{
    private const int ShortestLabel = 6, LongestGlued = 8, MostInRow = 50;

    /// <summary>One difference for each pair of hosts.</summary>
    public static IEnumerable<Difference> Find(NameRegister register)
    {
        var pairs = new SortedDictionary<string, (string First, string Second, int Row)>(StringComparer.Ordinal);
        foreach (GridRow row in register.Rows)
        {
            var hosts = Hosts(register, row).ToList();
            if (hosts.Count > MostInRow)
            {
                continue;
            }

            foreach ((int version, string host, _) in hosts)
            {
                foreach ((int otherVersion, string other, _) in hosts.Where(h => h.Version > version && h.Host != host))
                {
                    bool both = hosts.Exists(h => h.Version == version && h.Host == other) || hosts.Exists(h => h.Version == otherVersion && h.Host == host);
                    if (!both && IsSlip(host, other))
                    {
                        (string first, string second) = string.CompareOrdinal(host, other) < 0 ? (host, other) : (other, host);
                        pairs.TryAdd($"{first} {second}", (first, second, row.Index));
                    }
                }
            }
        }

        foreach ((string first, string second, int row) in pairs.Values)
        {
            yield return Difference(register, first, second, row);
        }
    }

    private static Difference Difference(NameRegister register, string first, string second, int row)
    {
        var mentions = register.Rows.SelectMany(r => Hosts(register, r)).Where(h => h.Host == first || h.Host == second).ToList();
        return new Difference
        {
            Kind = DifferenceKind.NameAltered,
            Shape = Shape.Misspelling,
            Row = row,
            Stances =
            [
                .. mentions.GroupBy(m => (m.Version, m.Host)).OrderBy(g => g.Key.Version).ThenBy(g => g.Key.Host, StringComparer.Ordinal)
                    .Select(g => new Stance(g.Key.Version, g.Key.Host, [.. g.Select(m => m.Place)]) { Value = g.Key.Host }),
            ],
            Certainty = 0.9,
            Subject = first.Length < second.Length ? first : second,
            Derivation = [SpellingDifference.Explain(first, second)],
        };
    }

    private static IEnumerable<(int Version, string Host, Quotation Place)> Hosts(NameRegister register, GridRow row)
    {
        for (int v = 0; v < register.Context.Versions.Count; v++)
        {
            foreach (int segment in row.Cells[v])
            {
                foreach (Extraction extraction in register.Context.Versions[v].Extractions[segment])
                {
                    if (extraction.Value is ReferenceValue { As: ReferenceKind.Url or ReferenceKind.Email } reference)
                    {
                        yield return (v, HostOf(reference.Exact), new Quotation(segment, row.Index, extraction.Span));
                    }
                }
            }
        }
    }

    private static string HostOf(string address)
    {
        string folded = Folding.Fold(address);
        int scheme = folded.IndexOf("://", StringComparison.Ordinal), sign = folded.IndexOf('@', StringComparison.Ordinal);
        string host = scheme >= 0 ? folded[(scheme + 3)..] : sign >= 0 ? folded[(sign + 1)..] : folded;
        int end = host.AsSpan().IndexOfAny("/?#:");
        host = end >= 0 ? host[..end] : host;
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    // The label before the top-level domain decides: scytl of www.scytl.com.
    private static bool IsSlip(string first, string second)
    {
        ImmutableArray<string> one = [.. first.Split('.')], other = [.. second.Split('.')];
        if (one.Length != other.Length || one.Length < 2 || one[^1] != other[^1])
        {
            return false;
        }

        var different = Enumerable.Range(0, one.Length).Where(i => one[i] != other[i]).ToList();
        if (different.Count != 1 || Math.Min(one[different[0]].Length, other[different[0]].Length) < ShortestLabel)
        {
            return false;
        }

        string a = one[different[0]], b = other[different[0]];
        (string shorter, string longer) = a.Length <= b.Length ? (a, b) : (b, a);
        bool glued = longer.Length - shorter.Length is > 0 and <= LongestGlued && longer.EndsWith(shorter, StringComparison.Ordinal) && !longer.Contains('-', StringComparison.Ordinal);
        return glued || Spelling.Compare(a, b) is SpellingRelation.Misspelt || Lookalikes.Skeleton(a) == Lookalikes.Skeleton(b);
    }
}
