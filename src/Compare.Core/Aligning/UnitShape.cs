using Compare.Core.Text;

namespace Compare.Core.Aligning;

/// <summary>What the structure of a document says of a unit.</summary>
/// <param name="Kind">The kind of its block.</param>
/// <param name="Level">The block's level.</param>
/// <param name="Opens">Whether it opens its block.</param>
/// <param name="Closes">Whether it closes its block.</param>
internal readonly record struct UnitShape(BlockKind Kind, int Level, bool Opens, bool Closes);
