namespace Compare.Core.Extracting.Claims;

/// <summary>What a concept asks of the other versions.</summary>
public enum ConceptRole
{
    /// <summary>Nothing: it may stand for another concept of its family, and so excuses that one's absence.</summary>
    Excuses,

    /// <summary>A counterpart: where no other cue of its family can stand for it, something is missing.</summary>
    Demands,

    /// <summary>A counterpart, unless a demanding cue stands beside it with which it is one (negative concord: no vio nada).</summary>
    Joins,
}
