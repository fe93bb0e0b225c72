namespace Compare.Core.Matching.Consistency.Reckonings;

/// <summary>How figures that belong together fit each other.</summary>
internal enum Fit
{
    /// <summary>They contradict each other, however roughly they are meant.</summary>
    Off,

    /// <summary>They may both be true: counted from another end, or rounded more than they say.</summary>
    Near,

    /// <summary>One follows from the others.</summary>
    Exact,
}
