namespace Compare.Core.Matching.Facts;

/// <summary>How what a version says of a fact stands to what the others say.</summary>
public enum Standing
{
    /// <summary>No finding is held against it.</summary>
    Unquestioned,

    /// <summary>A finding shows it, and nobody is held to be wrong: level voices, or a contradiction that all share.</summary>
    Disputed,

    /// <summary>The version is held to be wrong here.</summary>
    Odd,
}
