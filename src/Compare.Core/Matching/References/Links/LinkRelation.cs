namespace Compare.Core.Matching.References.Links;

/// <summary>How the addresses of two versions relate.</summary>
public enum LinkRelation
{
    /// <summary>They lead to the same place.</summary>
    Same,

    /// <summary>They lead to one page in two languages, as far as the addresses tell.</summary>
    Localised,

    /// <summary>They may lead to one page in two languages, but do not say so.</summary>
    Doubtful,

    /// <summary>They lead to different places.</summary>
    Different,
}
