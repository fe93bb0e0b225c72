using System.Collections.Immutable;
using Compare.Core.Aligning;

namespace Compare.Core.Matching.Facts;

/// <summary>Lists every fact of a comparison. It sees what the detectors see and asks the same questions; who is held to be wrong is for the judge to add.</summary>
public static class FactTable
{
    /// <summary>The facts by kind, names first, and in one kind in reading order.</summary>
    public static ImmutableArray<StatedFact> Of(MatchContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
        [
            .. context.Groups
                .SelectMany(rows => NameCollector.Collect(context, rows).Concat(FigureCollector.Collect(context, rows)).Concat(ReferenceCollector.Collect(context, rows)))
                .Select((fact, order) => (Fact: fact, Order: order))
                .OrderBy(f => f.Fact.Kind is FactKind.Name ? 0 : f.Fact.Kind is FactKind.Reference ? 2 : 1)
                .ThenBy(f => f.Fact.Row)
                .ThenBy(f => First(f.Fact))
                .ThenBy(f => f.Order)
                .Select(f => f.Fact),
        ];
    }

    /// <summary>The cell of a version that states nothing.</summary>
    /// <param name="version">The version.</param>
    /// <param name="row">The row where others state it.</param>
    internal static FactCell Silent(int version, GridRow row) => new(version, row.Has(version), []);

    // Among the facts of one row the place in the first version that states it decides.
    private static (int Version, int Start) First(StatedFact fact) =>
        fact.Cells.Where(c => !c.Forms.IsEmpty).Select(c => (c.Version, c.Forms.Min(f => f.Quotations[0].Span.Start))).First();
}
