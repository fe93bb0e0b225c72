using Compare.Core.Extracting.Quantities;
using Compare.Core.Text;

namespace Compare.Core.Matching.Consistency;

/// <summary>A quantity of one version with the words that say what it counts.</summary>
/// <param name="Segment">Index of the segment.</param>
/// <param name="Row">Its row.</param>
/// <param name="Span">The number with the thing counted.</param>
/// <param name="Quantity">The value.</param>
/// <param name="Counted">Stems of the thing counted.</param>
/// <param name="Context">Stems of the segment's content words.</param>
/// <param name="IsItem">Whether the block is one figure with its label: a line of a list, a cell, a caption of numbers.</param>
internal sealed record FigureMention(int Segment, int Row, TextSpan Span, QuantityValue Quantity, IReadOnlySet<string> Counted, IReadOnlySet<string> Context, bool IsItem);
