using System.Collections.Immutable;
using System.Text;
using Compare.Core.Extracting;
using Compare.Core.Matching;
using Compare.Core.Text;

namespace Compare.Core.Checking;

/// <summary>What a check needs to word a difference: how versions are called and what they say.</summary>
/// <param name="Versions">The versions in the order of the comparison.</param>
/// <param name="Suspects">The versions held to be wrong, ascending; empty where that is undecided.</param>
public sealed record Wording(IReadOnlyList<PreparedVersion> Versions, ImmutableArray<int> Suspects)
{
    /// <summary>The name of a version.</summary>
    public string Name(int version) => Versions[version].Id;

    /// <summary>Names joined as English does: <c>en</c>, <c>en and es</c>, <c>en, es and fr</c>.</summary>
    public string Names(IEnumerable<int> versions) => Join([.. versions.Select(Name)]);

    /// <summary>What a version says, in words: its value where that is worded, else its first quotation, shortened to 60 characters.</summary>
    public string Says(Stance stance) => stance.Wording ?? (stance.Quotations.IsEmpty ? "nothing" : Quote(stance.Version, stance.Quotations[0]));

    /// <summary>Of versions on one side the one to quote: the first whose words are in Latin letters, which most readers can read, else the first.</summary>
    internal Stance Shown(IEnumerable<Stance> side)
    {
        Stance? first = null;
        foreach (Stance stance in side)
        {
            if (IsLatin(Says(stance)))
            {
                return stance;
            }

            first ??= stance;
        }

        return first!;
    }

    /// <summary>The words of a quotation on one line, shortened to 60 characters.</summary>
    public string Quote(int version, Quotation quotation)
    {
        string text = Versions[version].WordsOf(quotation.Span);
        return text.Length <= 60 ? text : text[..(char.IsHighSurrogate(text[58]) ? 58 : 59)] + "…";
    }

    /// <summary>Joins words as English does.</summary>
    public static string Join(IReadOnlyList<string> words) => words.Count switch
    {
        0 => string.Empty,
        1 => words[0],
        _ => string.Join(", ", words.Take(words.Count - 1)) + " and " + words[^1],
    };

    /// <summary>
    /// One clause a side, suspects first: <c>fr says 210 million where en and es say 2.1 million</c>; where nobody is suspect, sides are joined by commas.
    /// </summary>
    public string Sides(Difference difference)
    {
        var sides = difference.Stances
            .GroupBy(s => s.Side)
            .OrderByDescending(g => g.Any(s => Suspects.Contains(s.Version)))
            .ThenBy(g => g.Key is null)
            .ThenBy(g => g.Min(s => s.Version))
            .ToList();
        var clauses = sides.ConvertAll(g =>
        {
            string verb = g.Count() == 1 ? "says" : "say";
            return $"{Names(g.Select(s => s.Version))} {verb} {Says(Shown(g))}";
        });
        return Suspects.IsEmpty || clauses.Count < 2 ? Join(clauses) : clauses[0] + " where " + Join(clauses[1..]);
    }

    private static bool IsLatin(string words)
    {
        foreach (Rune rune in words.EnumerateRunes())
        {
            if (Scripts.Of(rune) is not (Script.Latin or Script.Common))
            {
                return false;
            }
        }

        return true;
    }
}
