using Compare.Core.Aligning;

namespace Compare.Core.Matching.Names.Rows;

/// <summary>Finds two persons of one row whose given and family names are crossed in another version: Anna Kern and Paul Wolff, Anna Wolff and Paul Kern.</summary>
internal static class CrossedNames
{
    private const double Certainty = 0.85;
    private const int MostPairs = 12;

    /// <summary>The differences of one row: the first cell against each other one.</summary>
    public static IEnumerable<Difference> Find(NameRegister register, GridRow row, CellNames[] cells)
    {
        for (int other = 1; other < cells.Length; other++)
        {
            NameWord[] left = Pairs(cells[0]), right = Pairs(cells[other]);
            for (int i = 0; i < left.Length; i++)
            {
                for (int j = i + 1; j < left.Length; j++)
                {
                    NameWord? one = Find(right, left[i], left[j].After!), two = Find(right, left[j], left[i].After!);
                    if (one is not null && two is not null && one != two && Find(right, left[i], left[i].After!) is null && Find(right, left[j], left[j].After!) is null)
                    {
                        yield return Describe(register, row, [left[i], left[j]], [one, two]);
                    }
                }
            }
        }
    }

    // The first words of names of two words.
    private static NameWord[] Pairs(CellNames cell) => [.. cell.Words.Where(w => w is { IsName: true, Before: null or { IsName: false }, After: { IsName: true, After: null } }).Take(MostPairs)];

    private static NameWord? Find(NameWord[] pairs, NameWord given, NameWord family) => Array.Find(pairs, p => p.Roman.IsLike(given.Roman) && p.After!.Roman.IsLike(family.Roman));

    private static Difference Describe(NameRegister register, GridRow row, NameWord[] left, NameWord[] right) => new()
    {
        Kind = DifferenceKind.NameSwapped,
        Row = row.Index,
        Stances = [.. new[] { StanceOf(register, row, left), StanceOf(register, row, right) }.OrderBy(s => s.Version)],
        Certainty = Certainty,
        Subject = StanceOf(register, row, left).Wording,
        Derivation = [$"the family names of {StanceOf(register, row, left).Wording} are crossed in {register.Context.Versions[right[0].Mention.Version].Id}"],
    };

    private static Stance StanceOf(NameRegister register, GridRow row, NameWord[] names)
    {
        NameWord[] ordered = [.. names.OrderBy(n => n.Mention.Span.Start)];
        string wording = string.Join(" and ", ordered.Select(n => register.Context.Versions[n.Mention.Version].WordsOf(Whole(n))));
        return new Stance(names[0].Mention.Version, string.Join(", ", names.Select(n => $"{n.Roman.Letters} {n.After!.Roman.Letters}")), [.. ordered.Select(n => new Quotation(n.Mention.Segment, row.Index, Whole(n)))]) { Value = wording, Wording = wording };
    }

    private static Text.TextSpan Whole(NameWord name) => new(name.Mention.Span.Start, name.After!.Mention.Span.End);
}
