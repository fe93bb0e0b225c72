using Compare.Core.Aligning;

namespace Compare.Core.Matching.Names.Rows;

/// <summary>
/// Finds names that a version lacks or that only one has, row by row. Where the version that lacks the name has another in the same place that is missing on the first
/// side, the name was replaced. A name that its version mentions again elsewhere may be a pronoun in one row and a translated name in all: it is left alone.
/// </summary>
internal sealed class NameAbsences(NameRegister register, IReadOnlyList<NameLanguage> languages)
{
    private const double NearPlace = 0.4, Certainty = 0.75;

    private readonly AbsentNames search = new(register, languages);

    /// <summary>The differences of one row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="cells">The cells of the versions that have it.</param>
    public IEnumerable<Difference> Find(GridRow row, CellNames[] cells) => cells.Length == 2 ? OfTwo(row, cells[0], cells[1]).Concat(OfTwo(row, cells[1], cells[0])) : OfMany(row, cells);

    // Of the versions that can tell names from other words, the first speaks for a name; without such a version, the first of all for places.
    private IEnumerable<Difference> OfMany(GridRow row, CellNames[] cells)
    {
        CellNames from = Array.Find(cells, c => languages[c.Version].HasVocabulary) ?? cells[0];
        CellNames[] others = [.. cells.Where(c => c != from)];
        foreach (AbsentName name in others.SelectMany(c => search.Find(row, from, c, certain: true)).DistinctBy(n => n.Span))
        {
            CellNames[] lacking = [.. others.Where(c => !name.Judged.Any(w => search.HasTrace(c, w)))];
            int[] having = [.. cells.Except(lacking).Select(c => c.Version)];
            bool odd = lacking.Length == 1 || (having.Length == 1 && lacking.Length > 1);
            if (odd && !Recurs(name) && !lacking.Any(c => StandsNearby(name, c.Version)))
            {
                yield return OneSidedName.Describe(register, name, having, [.. lacking.Select(c => c.Version)]);
            }
        }
    }

    private IEnumerable<Difference> OfTwo(GridRow row, CellNames from, CellNames other)
    {
        foreach (AbsentName name in search.Find(row, from, other, certain: true))
        {
            if (!Recurs(name) && !StandsNearby(name, other.Version))
            {
                yield return Counterpart(row, name, other, from) is { } odd ? Replaced(name, odd) : OneSidedName.Describe(register, name, [from.Version], [other.Version]);
            }
        }
    }

    private bool Recurs(AbsentName name) => name.Judged.Any(w => register.Versions[name.Version].Of(w.Mention.Folded).Any(m => m.Row != name.Row));

    // A sentence may have been parted otherwise: the name is looked for in the rows before and after.
    private bool StandsNearby(AbsentName name, int other)
    {
        foreach (int index in (int[])[name.Row - 1, name.Row + 1])
        {
            if (index >= 0 && index < register.Context.Grid.Rows.Length && register.Context.Grid.Rows[index] is var row && row.Group == register.Context.Grid.Rows[name.Row].Group && row.Has(other))
            {
                CellNames cell = CellNames.Of(register, languages[other], other, row);
                if (name.Judged.Any(w => search.HasTrace(cell, w)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The name that stands in the same place on the other side, and is missing on this one.
    private AbsentName? Counterpart(GridRow row, AbsentName name, CellNames other, CellNames cell) => search.Find(row, other, cell, certain: false)
        .Where(n => Math.Abs(n.Place - name.Place) <= NearPlace)
        .MinBy(n => Math.Abs(n.Place - name.Place));

    private Difference Replaced(AbsentName right, AbsentName odd) => new()
    {
        Kind = DifferenceKind.NameReplaced,
        Row = right.Row,
        Stances = [.. new[] { StanceOf(right), StanceOf(odd) }.OrderBy(s => s.Version)],
        Certainty = Certainty,
        Lowered = right.IsMixed ? 2 : 1,
        Subject = register.Context.Versions[right.Version].WordsOf(right.Span),
        Derivation = [$"no trace of {register.Context.Versions[right.Version].WordsOf(right.Span)} in {register.Context.Versions[odd.Version].Id}, nor of {register.Context.Versions[odd.Version].WordsOf(odd.Span)} in {register.Context.Versions[right.Version].Id}"],
    };

    private static Stance StanceOf(AbsentName name) => new(name.Version, name.Folded, [name.Quote()]) { Value = name.Folded };
}
