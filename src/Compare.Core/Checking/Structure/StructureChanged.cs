using Compare.Core.Matching;

namespace Compare.Core.Checking.Structure;

/// <summary>A row is a heading, a point of a list, a cell of a table in some versions and something else in another.</summary>
public sealed class StructureChanged : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP512", "structure-changed", Family.Structure, Severity.Note, "design/markup", "a heading, a list's point, a cell or a footnote is none in another version");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.StructureChanged;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording)
    {
        Stance first = difference.Stances[0];
        string where = difference.Detail is null ? string.Empty : " " + difference.Detail;
        string sides = string.Join(", ", difference.Stances.GroupBy(s => s.Side).Select(g => $"{g.Key} in {wording.Names(g.Select(s => s.Version))}"));
        return $"{sides}{where}: {wording.Quote(first.Version, first.Quotations[0])}";
    }
}
