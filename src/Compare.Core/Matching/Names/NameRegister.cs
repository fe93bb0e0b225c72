using Compare.Core.Aligning;

namespace Compare.Core.Matching.Names;

/// <summary>The words with capitals of all versions in the rows of one group: what spellings are compared in.</summary>
public sealed class NameRegister
{
    private readonly VersionNames[] versions;

    private NameRegister(MatchContext context, IReadOnlyList<GridRow> rows)
    {
        Context = context;
        Rows = rows;
        versions = new VersionNames[context.Versions.Count];
        for (int v = 0; v < versions.Length; v++)
        {
            versions[v] = new VersionNames();
            foreach (GridRow row in rows)
            {
                foreach (int segment in row.Cells[v])
                {
                    versions[v].Add(context.Versions[v], v, segment, row.Index);
                }
            }
        }
    }

    /// <summary>The versions and their alignment.</summary>
    public MatchContext Context { get; }

    /// <summary>The rows of the group.</summary>
    public IReadOnlyList<GridRow> Rows { get; }

    /// <summary>The words of each version, in the order of the comparison.</summary>
    public IReadOnlyList<VersionNames> Versions => versions;

    /// <summary>Reads the rows of one group. Linear in their length.</summary>
    public static NameRegister Of(MatchContext context, IReadOnlyList<GridRow> rows)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(rows);
        return new NameRegister(context, rows);
    }
}
