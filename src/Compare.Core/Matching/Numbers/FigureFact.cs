using Compare.Core.Extracting;

namespace Compare.Core.Matching.Numbers;

/// <summary>What versions state in one place of a row: one class of values where they agree, several where they do not. No version is in two.</summary>
/// <param name="Sides">The classes, the best supported first.</param>
internal sealed record FigureFact(IReadOnlyList<ValueClass> Sides)
{
    /// <summary>The versions that state something.</summary>
    public IEnumerable<int> Versions => Sides.SelectMany(s => s.Versions);

    /// <summary>The sides, each with the reading in which it is meant: of the two best supported those that are likest, of the rest the likeliest.</summary>
    public IEnumerable<(ValueClass Side, Value Meant)> Meant()
    {
        if (Sides.Count == 1)
        {
            return [(Sides[0], Sides[0].Representative.Value)];
        }

        (Value first, Value second, _) = Affinity.Readings(Sides[0].Beside(Sides[1].Representative.Value).Extraction, Sides[1].Representative.Extraction);
        return Sides.Select((side, i) => (side, i == 0 ? first : i == 1 ? second : side.Representative.Value));
    }
}
