namespace Compare.Core.Judging;

/// <summary>What a piece of evidence shows.</summary>
public enum EvidenceRole
{
    /// <summary>A place that is held to be wrong, or may be.</summary>
    Deviant,

    /// <summary>A place that it is compared with.</summary>
    Other,
}
