namespace Compare.Core.Matching.Numbers;

/// <summary>On which side of a number the truth lies, as a text states it. Over and at least are one side: translators swap them freely.</summary>
internal enum BoundSide
{
    /// <summary>At the number: nothing bounds it.</summary>
    Stated,

    /// <summary>Above it: more than, at least.</summary>
    Above,

    /// <summary>At it or below it: at most, up to.</summary>
    UpTo,

    /// <summary>Below it: less than.</summary>
    Below,

    /// <summary>Just below it: nearly, almost.</summary>
    Nearly,

    /// <summary>Near it: about.</summary>
    Near,
}
