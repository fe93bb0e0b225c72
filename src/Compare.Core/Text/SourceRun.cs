namespace Compare.Core.Text;

/// <summary>
/// A stretch of a document's text that comes from one stretch of its source. Where both are equally long the text is the source to the letter;
/// else the whole run stands for the whole stretch (an entity, white space made one space).
/// </summary>
/// <param name="TextStart">Offset of the run in the document's text.</param>
/// <param name="SourceStart">Offset of the stretch in the source.</param>
/// <param name="TextLength">UTF-16 units of the run; at least one.</param>
/// <param name="SourceLength">UTF-16 units of the stretch; at least one.</param>
public readonly record struct SourceRun(int TextStart, int SourceStart, int TextLength, int SourceLength);
