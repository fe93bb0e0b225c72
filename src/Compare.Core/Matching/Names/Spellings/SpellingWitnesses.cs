using System.Collections.Immutable;

namespace Compare.Core.Matching.Names.Spellings;

/// <summary>Gathers what besides the vote speaks for one of two spellings: the shape of the letters, addresses, the gazetteer.</summary>
public static class SpellingWitnesses
{
    private const double ShapeWeight = 2, AddressWeight = 1.5, PlaceWeight = 1.5, CopyWeight = 0.5;

    /// <summary>The witnesses, and none where there are none.</summary>
    public static ImmutableArray<Witness> Of(NameRegister register, IReadOnlyList<KnownWords> known, SpellingSide first, SpellingSide second)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(known);
        var witnesses = ImmutableArray.CreateBuilder<Witness>();
        foreach ((SpellingSide side, SpellingSide other) in new[] { (first, second), (second, first) })
        {
            if (OddShape.Of(other.Written) is { } odd && OddShape.Of(side.Written) is null)
            {
                witnesses.Add(new Witness(side.Folded, ShapeWeight, $"{other.Written} {odd}"));
            }

            string? address = Address(register, side.Folded);
            if (address is not null && Address(register, other.Folded) is null)
            {
                witnesses.Add(new Witness(side.Folded, AddressWeight, $"the address {Shorten(address)} has {side.Folded}"));
            }

            bool place = side.Versions.Any(v => known[v].IsPlace(side.Folded)) && !other.Versions.Any(v => known[v].IsPlace(other.Folded));
            if (place)
            {
                witnesses.Add(new Witness(side.Folded, PlaceWeight, $"the gazetteer has {side.Written}"));
            }
        }

        if (witnesses.Count == 0 && !first.Versions.Any(second.Versions.Contains))
        {
            SpellingSide fewer = first.Versions.Count < second.Versions.Count ? first : second;
            int most = Math.Max(first.Versions.Count, second.Versions.Count);
            if (most == 2 && fewer.Versions.Count == 1)
            {
                witnesses.Add(new Witness(fewer.Folded, CopyWeight, "versions copy names from each other, slips and all: two alike are no majority"));
            }
        }

        return witnesses.ToImmutable();
    }

    /// <summary>The side that outweighs the other clearly, each version and witness counted; null where they are level.</summary>
    public static SpellingSide? Winner(SpellingSide first, SpellingSide second, ImmutableArray<Witness> witnesses)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        double one = Weight(first, witnesses), other = Weight(second, witnesses);
        return Math.Max(one, other) < 2 ? null : one >= 1.5 * other ? first : other >= 1.5 * one ? second : null;
    }

    private static double Weight(SpellingSide side, ImmutableArray<Witness> witnesses) =>
        side.Versions.Count + witnesses.Where(w => w.Side == side.Folded).Sum(w => w.Weight);

    private static string? Address(NameRegister register, string folded) =>
        folded.Length < Spelling.ShortestName ? null : register.Versions.SelectMany(v => v.Addresses).FirstOrDefault(a => a.Contains(folded, StringComparison.Ordinal));

    private static string Shorten(string address) => address.Length <= 60 ? address : address[..59] + "…";
}
