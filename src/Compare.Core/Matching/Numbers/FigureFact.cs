namespace Compare.Core.Matching.Numbers;

/// <summary>What versions state in one place of a row: one class of values where they agree, several where they do not. No version is in two.</summary>
/// <param name="Sides">The classes, the best supported first.</param>
internal sealed record FigureFact(IReadOnlyList<ValueClass> Sides)
{
    /// <summary>The versions that state something.</summary>
    public IEnumerable<int> Versions => Sides.SelectMany(s => s.Versions);
}
