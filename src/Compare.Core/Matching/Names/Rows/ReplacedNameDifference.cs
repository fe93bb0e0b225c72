namespace Compare.Core.Matching.Names.Rows;

/// <summary>Makes differences of replaced names: one for each name, however often it was replaced by the same.</summary>
internal static class ReplacedNameDifference
{
    private const double InName = 0.85, Alone = 0.7;

    /// <summary>The differences that <paramref name="names"/>, found in the rows of one group, amount to.</summary>
    public static IEnumerable<Difference> Of(NameRegister register, IEnumerable<ReplacedName> names) => names
        .GroupBy(n => (n.Odd.Mention.Version, Right: n.Right.Mention.Folded, Odd: n.Odd.Mention.Folded))
        .Select(g => Describe(register, [.. g]));

    private static Difference Describe(NameRegister register, ReplacedName[] names)
    {
        ReplacedName first = names[0];
        var rows = names.Select(n => n.Row).Distinct().ToHashSet();
        int odd = first.Odd.Mention.Version;
        string wrong = first.Odd.Mention.Folded, right = first.Right.Mention.Folded;
        var stances = new List<Stance> { Stance(odd, wrong, names.Select(n => n.Odd.Mention), register.Versions.Count > 2 ? true : null) };
        for (int v = 0; v < register.Versions.Count; v++)
        {
            NameMention[] mentions = [.. rows.SelectMany(r => register.Versions[v].InRow(r)).Where(m => m.Folded == right || (v != first.Right.Mention.Version && m.Capitals != Extracting.Names.Capitals.None && IsLike(register, m, first.Right)))];
            if (v != odd && mentions.Length > 0)
            {
                stances.Add(Stance(v, right, mentions, register.Versions.Count > 2 ? false : null));
            }
        }

        return new Difference
        {
            Kind = DifferenceKind.NameReplaced,
            Row = first.Row,
            Stances = [.. stances.OrderBy(s => s.Version)],
            Certainty = first.InName ? InName : Alone,
            Lowered = first.InName ? 0 : 1,
            Subject = first.Right.Mention.Written,
            Derivation = [$"no trace of {first.Right.Mention.Written} in {register.Context.Versions[odd].Id}, nor of {first.Odd.Mention.Written} in the others"],
            ExpectedText = System.Collections.Immutable.ImmutableDictionary<int, string>.Empty.Add(odd, first.Right.Mention.Written),
        };
    }

    private static bool IsLike(NameRegister register, NameMention mention, NameWord word) =>
        word.Roman.IsLike(RomanName.Of(Languages.Romanizer.Romanize(mention.Folded, register.Context.Versions[mention.Version].Language)));

    private static Stance Stance(int version, string side, IEnumerable<NameMention> mentions, bool? deviant)
    {
        NameMention[] all = [.. mentions.DistinctBy(m => m.Span).OrderBy(m => m.Span.Start)];
        return new Stance(version, side, [.. all.Take(60).Select(m => m.Quote(deviant))]) { Value = side, Wording = all[0].Written };
    }
}
