using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Names;
using Compare.Core.Text;

namespace Compare.Core.Matching.Facts;

/// <summary>
/// Looks for a name that other versions write in a version whose script has no capitals: in the same rows, by its consonants. What is found so is laid
/// beside the others for a reader; nobody is accused by it, and a word that was not found may still be there.
/// </summary>
internal sealed class NameProjection(MatchContext context, int version)
{
    private const int Shortest = 3, Long = 4, MostWordsInRow = 400;

    private readonly Dictionary<int, List<(NameUse Use, string Skeleton)>> rows = [];

    /// <summary>Whether names of the version are to be looked for at all.</summary>
    public static bool Concerns(PreparedVersion version) => !Scripts.HasCapitals(version.Language.Script);

    /// <summary>The uses of a name that the version does not show by itself; none where it already has one.</summary>
    /// <param name="uses">What the other versions write.</param>
    public IEnumerable<NameUse> Find(IReadOnlyList<NameUse> uses)
    {
        if (uses.Any(u => u.Version == version))
        {
            yield break;
        }

        string[] wanted = [.. uses.Where(u => !u.Folded.Contains(' ', StringComparison.Ordinal)).Select(u => u.Folded).Distinct().Select(NameLikeness.Skeleton).Where(s => s.Length >= Shortest).Distinct()];
        foreach (int row in uses.Select(u => u.Row).Distinct().Order())
        {
            int most = uses.Where(u => u.Row == row).GroupBy(u => u.Version).Max(g => g.Count());
            foreach ((NameUse use, _) in Words(row).Where(w => Array.Exists(wanted, s => IsIn(w.Skeleton, s))).Take(most))
            {
                yield return use;
            }
        }
    }

    // Articles and prepositions are written onto the word before it, endings after it: a letter or two.
    private static bool IsIn(string word, string name)
    {
        int more = word.Length - name.Length;
        return more == 0 ? word == name
            : (more == 1 || (more == 2 && name.Length >= Long)) && word.EndsWith(name, StringComparison.Ordinal)
            || (more == 1 && name.Length >= Long && word.StartsWith(name, StringComparison.Ordinal));
    }

    private List<(NameUse Use, string Skeleton)> Words(int row)
    {
        if (rows.TryGetValue(row, out List<(NameUse, string)>? known))
        {
            return known;
        }

        var words = new List<(NameUse, string)>();
        GridRow own = context.Grid.Rows[row];
        foreach (int segment in own.Cells[version])
        {
            foreach (WrittenWord word in WordReader.Read(context.Versions[version].Document, context.Versions[version].Segments[segment]))
            {
                if (!Scripts.HasCapitals(word.Script) && word.Script != Script.Han && word.Span.Length <= NameKey.LongestName && words.Count < MostWordsInRow)
                {
                    words.Add((new NameUse(version, segment, row, word.Span, word.Folded, word.Folded, 0), NameLikeness.Skeleton(word.Folded)));
                }
            }
        }

        return rows[row] = words;
    }
}
