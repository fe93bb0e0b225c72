using Compare.Core.Matching;

namespace Compare.Core.Checking.Structure;

/// <summary>Words are emphasised in some versions and none in another.</summary>
public sealed class EmphasisChanged : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP511", "emphasis-changed", Family.Structure, Severity.Note, "design/markup", "words are emphasised in some versions and none in another");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.EmphasisChanged;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording)
    {
        int[] plain = [.. difference.Stances.Where(s => s.Side is null).Select(s => s.Version)];
        Stance marked = difference.Stances.First(s => s.Side is not null);
        string others = wording.Names(difference.Stances.Where(s => s.Side is not null).Select(s => s.Version));
        string where = difference.Detail is null ? string.Empty : " " + difference.Detail;
        return $"{wording.Names(plain)} {(plain.Length == 1 ? "emphasises" : "emphasise")} nothing where {others} {(difference.Stances.Length - plain.Length == 1 ? "does" : "do")}{where}: {wording.Quote(marked.Version, marked.Quotations[0])}";
    }
}
