using Compare.Core.Languages;

namespace Compare.DataBuilder.Facts;

/// <summary>One line of a generated table, as it is written in the source.</summary>
/// <param name="Section">The section.</param>
/// <param name="Written">What is written; the writer folds it.</param>
/// <param name="Value">What it stands for.</param>
internal readonly record struct FactRow(FactSection Section, string Written, string Value);
