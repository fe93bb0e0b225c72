namespace Compare.Core.Aligning;

/// <summary>What a row of the grid is.</summary>
public enum RowKind
{
    /// <summary>Every version has segments in it.</summary>
    Match,

    /// <summary>At least two versions have segments in it and at least one has none.</summary>
    Omitted,

    /// <summary>One version alone has segments in it.</summary>
    Added,

    /// <summary>Its segments correspond, but stand at another place in at least one version.</summary>
    Moved,
}
