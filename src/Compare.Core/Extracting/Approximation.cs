namespace Compare.Core.Extracting;

/// <summary>How exactly a number is claimed.</summary>
public enum Approximation
{
    /// <summary>As stated.</summary>
    Exact,

    /// <summary>Near it: about, some, 約.</summary>
    About,

    /// <summary>Above it: more than, over, plus de.</summary>
    Over,

    /// <summary>Below it: less than, under, fewer than.</summary>
    Under,

    /// <summary>Near it and just below: nearly, almost, knapp, 将近.</summary>
    Nearly,

    /// <summary>It or more: at least, 以上.</summary>
    AtLeast,

    /// <summary>It or less: at most, up to, maximum, 以下.</summary>
    AtMost,
}
