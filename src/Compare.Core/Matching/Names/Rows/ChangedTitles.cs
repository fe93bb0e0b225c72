using Compare.Core.Aligning;

namespace Compare.Core.Matching.Names.Rows;

/// <summary>Finds persons to whom versions give different roles in one row: a president here, a prime minister there.</summary>
internal static class ChangedTitles
{
    private const double Certainty = 0.8;

    /// <summary>The differences of one row, one for each person.</summary>
    public static IEnumerable<Difference> Find(MatchContext context, IReadOnlyList<TitledNames> titles, GridRow row)
    {
        var found = new List<TitledName>();
        for (int v = 0; v < titles.Count; v++)
        {
            foreach (int segment in row.Cells[v])
            {
                found.AddRange(titles[v].Find(context.Versions[v], v, segment, row.Index));
            }
        }

        while (found.Count > 1)
        {
            TitledName[] person = [.. found.Where(n => n == found[0] || n.IsSamePerson(found[0])).DistinctBy(n => n.Version)];
            bool wavering = found.Exists(n => n.IsSamePerson(found[0]) && person.Any(p => p.Version == n.Version && !TitledName.MayBeOne(p.Role, n.Role)));
            if (!wavering && person.Any(p => !TitledName.MayBeOne(p.Role, person[0].Role)))
            {
                yield return Describe(context, person);
            }

            found.RemoveAll(n => person.Contains(n) || n.IsSamePerson(person[0]));
        }
    }

    private static Difference Describe(MatchContext context, TitledName[] person) => new()
    {
        Kind = DifferenceKind.NameTitleChanged,
        Row = person[0].Row,
        Stances = [.. person.Select(p => new Stance(p.Version, person.First(q => TitledName.MayBeOne(q.Role, p.Role)).Role, [p.Quote()]) { Value = p.Role }).OrderBy(s => s.Version)],
        Certainty = Certainty,
        Subject = context.Versions[person[0].Version].WordsOf(person[0].Span),
        Derivation = [.. person.Select(p => $"{context.Versions[p.Version].Id} has {context.Versions[p.Version].WordsOf(p.Span)}: {p.Role.Replace('-', ' ')}")],
    };
}
