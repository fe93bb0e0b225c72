namespace Compare.Core.Matching.Names.Rows;

/// <summary>A name that stands where the other versions have another.</summary>
/// <param name="Row">The row.</param>
/// <param name="Right">What another version has; the odd version has no trace of it.</param>
/// <param name="Odd">What the odd version has; no other has a trace of it.</param>
/// <param name="InName">Whether the two stand beside one name that both have, as parts of a longer one; else each stands alone.</param>
internal sealed record ReplacedName(int Row, NameWord Right, NameWord Odd, bool InName);
