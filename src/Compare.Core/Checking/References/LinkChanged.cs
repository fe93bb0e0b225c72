using Compare.Core.Matching;

namespace Compare.Core.Checking.References;

/// <summary>A link leads elsewhere in one version, or is missing.</summary>
public sealed class LinkChanged : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new(
        "CMP501", "link-changed", Family.References, Severity.Warning, "accuracy/technical", "a link leads elsewhere in one version, or is missing");

    /// <inheritdoc/>
    public override bool Selects(Difference difference) => difference.Kind == DifferenceKind.LinkChanged;

    /// <inheritdoc/>
    public override string Word(Difference difference, Wording wording)
    {
        int[] without = [.. difference.Stances.Where(s => s.Side is null).Select(s => s.Version)];
        Stance linked = difference.Stances.First(s => s.Side is not null);
        bool differ = difference.Stances.Where(s => s.Side is not null).Select(s => s.Side).Distinct().Count() > 1;
        string missing = without.Length == 0 ? string.Empty : $"{wording.Names(without)} {(without.Length == 1 ? "has" : "have")} no link here";
        string sides = wording.Sides(difference with { Stances = [.. difference.Stances.Where(s => s.Side is not null)] });
        return !differ ? $"{missing} where {wording.Name(linked.Version)} leads to {linked.Value}"
            : $"the address differs: {sides}{(missing.Length == 0 ? string.Empty : "; " + missing)}";
    }
}
