using System.Collections.Immutable;

namespace Compare.Core.Matching.Names.Rows;

/// <summary>Describes a name that some versions have and others do not.</summary>
internal static class OneSidedName
{
    private const double Certainty = 0.7;

    /// <summary>Missing where as many versions or more have the name as lack it, the first of two among them; else added.</summary>
    /// <param name="register">The words of the group.</param>
    /// <param name="name">The name where it is written.</param>
    /// <param name="having">The versions that show it, that of <paramref name="name"/> among them.</param>
    /// <param name="lacking">The versions without a trace of it.</param>
    public static Difference Describe(NameRegister register, AbsentName name, IReadOnlyList<int> having, IReadOnlyList<int> lacking)
    {
        bool missing = having.Count == lacking.Count ? name.Version < lacking[0] : having.Count > lacking.Count;
        IEnumerable<Stance> stances = having.Select(v => Having(register, name, v)).Concat(lacking.Select(v => Silent(register, name.Row, v)));
        return new Difference
        {
            Kind = missing ? DifferenceKind.NameMissing : DifferenceKind.NameAdded,
            Row = name.Row,
            Stances = [.. stances.OrderBy(s => s.Version)],
            Certainty = Certainty,
            Lowered = name.IsMixed || name.IsByname ? 1 : 0,
            Subject = register.Context.Versions[name.Version].WordsOf(name.Span),
            Derivation = [$"no trace of {register.Context.Versions[name.Version].WordsOf(name.Span)} in {string.Join(", ", lacking.Select(v => register.Context.Versions[v].Id))}"],
        };
    }

    // Another version has the name in its own letters; where they look like it they are quoted.
    private static Stance Having(NameRegister register, AbsentName name, int version)
    {
        string written = register.Context.Versions[name.Version].WordsOf(name.Span);
        NameMention? same = version == name.Version ? null : register.Versions[version].InRow(name.Row).FirstOrDefault(m => m.Folded == name.Judged[0].Mention.Folded);
        ImmutableArray<Quotation> quotations = version == name.Version ? [name.Quote()] : same is null ? [] : [same.Quote()];
        return new Stance(version, name.Folded, quotations) { Value = name.Folded, Wording = written };
    }

    // Where the name was looked for: the segments of the version in the row.
    private static Stance Silent(NameRegister register, int row, int version) => new(
        version,
        null,
        [.. register.Context.Grid.Rows[row].Cells[version].Select(s => new Quotation(s, row, register.Context.Versions[version].Segments[s].Span))]);
}
