using System.Collections.Immutable;
using Compare.Core.Aligning;
using Compare.Core.Matching.Names.Rows;
using Compare.Core.Matching.Names.Spellings;

namespace Compare.Core.Matching.Names;

/// <summary>
/// Finds names whose spelling differs between versions or inside one, and words whose letters only look right. One name is one difference,
/// however often it is written.
/// </summary>
public sealed class NameDetector : IDetector
{
    private const double LookalikeCertainty = 0.97, FirmCertainty = 0.9;

    /// <inheritdoc/>
    public IEnumerable<Difference> Detect(MatchContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        IReadOnlyList<KnownWords> known = [.. context.Versions.Select(v => KnownWords.Of(v.Language))];
        IReadOnlyList<NameLanguage> languages = [.. context.Versions.Select(v => NameLanguage.Of(v.Language))];
        foreach (IReadOnlyList<GridRow> rows in context.Groups)
        {
            NameRegister register = NameRegister.Of(context, rows);
            var explained = new HashSet<(int Version, int Start)>();
            foreach (SpellingPair pair in SpellingPairs.Find(register, known))
            {
                if (Difference(register, known, pair) is { } difference)
                {
                    explained.UnionWith(difference.Stances.SelectMany(s => s.Quotations.Select(q => (s.Version, q.Span.Start))));
                    yield return difference;
                }
            }

            foreach (Difference difference in StrangeCharacters.Find(register, explained).Concat(RowNames.Find(register, languages)))
            {
                yield return difference;
            }
        }
    }

    private static Difference? Difference(NameRegister register, IReadOnlyList<KnownWords> known, SpellingPair pair)
    {
        bool lookalike = pair.Relation == SpellingRelation.Lookalike;
        bool withEndings = !lookalike && !Spelling.DifferInLastVowels(pair.First, pair.Second);
        SpellingSide first = SpellingSide.Of(register, known, pair.First, withEndings), second = SpellingSide.Of(register, known, pair.Second, withEndings);
        if (!lookalike && BothKnown(known, first, second))
        {
            return null;
        }

        ImmutableArray<Witness> witnesses = pair.Witnesses.AddRange(SpellingWitnesses.Of(register, known, first, second));
        SpellingSide? winner = SpellingWitnesses.Winner(first, second, witnesses);
        bool inside = first.Versions.Any(second.Versions.Contains);
        SpellingSide deviant = winner == first ? second : first;
        ImmutableArray<Stance> stances =
        [
            .. Stances(first, winner, second).Concat(Stances(second, winner, first)).OrderBy(s => s.Version).ThenBy(s => s.Side == deviant.Folded ? 0 : 1),
        ];
        int row = winner is null && pair.Rows.Count > 0 ? pair.Rows[0] : deviant.Mentions.SelectMany(m => m).Min(m => m.Row);
        return new Difference
        {
            Kind = KindOf(lookalike, inside, deviant, first, second),
            Shape = lookalike ? Shape.Lookalike : Shape.Misspelling,
            Row = row,
            Stances = stances,
            Witnesses = witnesses,
            Certainty = lookalike ? LookalikeCertainty : FirmCertainty,
            Subject = (winner ?? first).Written,
            Detail = lookalike ? OddShape.Of(deviant.Written) : null,
            Derivation = [SpellingDifference.Explain(first.Written, second.Written)],
            ExpectedText = winner is null
                ? ImmutableDictionary<int, string>.Empty
                : deviant.Versions.ToImmutableDictionary(v => v, _ => winner.Written),
        };
    }

    // A letter of another script, or a single stray place, is a slip of characters; a second spelling that is used again and again is a habit.
    private static DifferenceKind KindOf(bool lookalike, bool inside, SpellingSide deviant, SpellingSide first, SpellingSide second)
    {
        bool foreign = OddShape.ForeignLetter(first.Written) is not null || OddShape.ForeignLetter(second.Written) is not null;
        bool stray = deviant.Mentions.Sum(m => m.Count) == 1;
        return lookalike && (foreign || stray || !inside) ? DifferenceKind.ConfusableCharacters : inside ? DifferenceKind.NameInconsistent : DifferenceKind.NameAltered;
    }

    private static IEnumerable<Stance> Stances(SpellingSide side, SpellingSide? winner, SpellingSide other) =>
        side.Versions.Select(v => side.Stance(v, winner is null ? Undecided(side, other, v) : side != winner));

    // Where nobody is accused, inside one version the rarer spelling is the one to look at.
    private static bool? Undecided(SpellingSide side, SpellingSide other, int version) =>
        other.Mentions[version].Count > 0 ? side.Mentions[version].Count <= other.Mentions[version].Count : null;

    // Each language has its own name for the place: nothing to report.
    private static bool BothKnown(IReadOnlyList<KnownWords> known, SpellingSide first, SpellingSide second) =>
        known.Any(k => k.Contains(first.Folded)) && known.Any(k => k.Contains(second.Folded));
}
