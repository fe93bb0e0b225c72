using System.Collections.Immutable;
using Compare.Core.Matching;

namespace Compare.Core.Judging;

/// <summary>
/// Weighs the sides of a difference. Each version is one voice, unless versions quote the same words: those are one voice together, since one
/// was made from the other. Witnesses add their weight. A side wins where it outweighs every other clearly; where sides are level nobody is accused.
/// </summary>
public sealed class Vote
{
    // A side must weigh this many times the next one; 2 to 1 is clear, 4 to 3 is not.
    private const double ClearRatio = 1.5;

    // So many versions do not make one slip: what many write differently is a habit of notation or a free rendering.
    private const int MostSlips = 2;
    private const double MostSlipsShare = 0.15;

    private readonly Party[] sides;

    private Vote(Difference difference, Party[] sides)
    {
        this.sides = sides;
        int odd = difference.Stances.Count(s => s.Side != (sides.Length == 0 ? null : sides[0].Side));
        IsHabit = !difference.Internal && odd > Math.Max(MostSlips, (int)(difference.Stances.Length * MostSlipsShare));
        IsClear = !difference.Internal && !IsHabit && sides.Length > 1 && sides[0].Weight >= 2 && sides[0].Weight >= ClearRatio * sides[1].Weight;
        Suspects = IsClear ? [.. difference.Stances.Where(s => s.Side != sides[0].Side).Select(s => s.Version).Distinct().Order()] : difference.Accused;
    }

    /// <summary>Whether one side wins.</summary>
    public bool IsClear { get; }

    /// <summary>Whether so many versions are off the strongest side that it is no slip of theirs; nobody is accused then.</summary>
    public bool IsHabit { get; }

    /// <summary>The versions held to be wrong, ascending; empty where that is undecided.</summary>
    public ImmutableArray<int> Suspects { get; }

    /// <summary>The winning side's share of all weight, or one half where none wins.</summary>
    public double Share => IsClear ? sides[0].Weight / sides.Sum(s => s.Weight) : 0.5;

    /// <summary>The side that wins; meaningless where none does.</summary>
    public string? Winner => sides.Length == 0 ? null : sides[0].Side;

    /// <summary>Counts the voices of a difference.</summary>
    public static Vote Count(MatchContext context, Difference difference)
    {
        var weights = difference.Stances
            .GroupBy(s => s.Side, StringComparer.Ordinal)
            .Select(g => new Party(g.Key, Voices(context, g) + difference.Witnesses.Where(w => w.Side == g.Key).Sum(w => w.Weight), g.Count()))
            .OrderByDescending(s => s.Weight)
            .ThenByDescending(s => s.Versions)
            .ThenBy(s => s.Side, StringComparer.Ordinal);
        return new Vote(difference, [.. weights]);
    }

    /// <summary>How the vote went, a clause a step.</summary>
    public IEnumerable<string> Explain(MatchContext context, Difference difference)
    {
        foreach (var side in difference.Stances.Where(s => s.Side is not null && !difference.Internal).GroupBy(s => s.Side, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            Stance first = side.First();
            string agreed = first.Value ?? first.Wording ?? side.Key!;
            yield return $"{string.Join(", ", side.Select(s => context.Versions[s.Version].Id))} agree on {agreed}";
        }

        foreach (Witness witness in difference.Witnesses)
        {
            yield return witness.Reason;
        }

        if (!IsClear && !difference.Internal && sides.Length > 1)
        {
            yield return IsHabit ? "too many versions differ for a slip: nobody is accused" : "the voices are level: nobody is accused";
        }
    }

    // Versions whose segments are the same words are one voice. A cell of digits alone has no words: two that read 54 % need not know of each other.
    private static int Voices(MatchContext context, IEnumerable<Stance> side) => side
        .Select(s => !s.Quotations.IsEmpty && context.Versions[s.Version].TextOf(s.Quotations[0].Segment) is { } text && text.Any(char.IsLetter)
            ? Text.Folding.Fold(text)
            : $"alone {s.Version}")
        .Distinct(StringComparer.Ordinal)
        .Count();

    private sealed record Party(string? Side, double Weight, int Versions);
}
