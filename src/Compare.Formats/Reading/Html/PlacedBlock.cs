using Compare.Core.Text;

namespace Compare.Formats.Reading.Html;

/// <summary>A block and the element that it was found in.</summary>
/// <param name="Block">The block.</param>
/// <param name="Element">The innermost element around it that is no inline one, or null.</param>
internal readonly record struct PlacedBlock(Block Block, HtmlElement? Element);
