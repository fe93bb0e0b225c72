using System.Globalization;
using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Languages;

namespace Compare.Core.Matching.Coverage;

/// <summary>
/// The length models of a comparison: one for each document, since each has its translator. What is usual in a language is known before (how long a
/// translation from English is: <c>length</c> of <see cref="FactSection.Writing"/>); where it is not, all documents of a table tell.
/// </summary>
public sealed class LengthModels
{
    private readonly CellSize[][] sizes;
    private readonly double[] usual;

    /// <summary>Measures every cell.</summary>
    public LengthModels(MatchContext context)
    {
        sizes = new CellSize[context.Grid.Rows.Length][];
        foreach (GridRow row in context.Grid.Rows)
        {
            sizes[row.Index] = new CellSize[context.Versions.Count];
            for (int v = 0; v < context.Versions.Count; v++)
            {
                sizes[row.Index][v] = CellSize.Of(context.Versions[v], row.Cells[v]);
            }
        }

        usual = new double[context.Versions.Count];
        bool known = true;
        for (int v = 0; v < usual.Length; v++)
        {
            double? length = Length(context.Versions[v]);
            usual[v] = Math.Log(length ?? 1);
            known &= length is not null;
        }

        if (!known && context.Grid.Rows.Length > 0 && context.Grid.Rows[0].Group != context.Grid.Rows[^1].Group)
        {
            usual = LengthModel.Learn(sizes, context.Grid.Rows, usual);
        }
    }

    /// <summary>The model of the document that has these rows.</summary>
    public LengthModel For(IReadOnlyList<GridRow> rows) => new(sizes, rows, usual);

    private static double? Length(PreparedVersion version) =>
        version.Language.Value(FactSection.Writing, "length") is { } length ? double.Parse(length, CultureInfo.InvariantCulture) : null;
}
