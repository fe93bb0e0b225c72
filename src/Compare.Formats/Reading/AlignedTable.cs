using System.Collections.Immutable;
using Compare.Core;
using Compare.Core.Aligning;

namespace Compare.Formats.Reading;

/// <summary>Text that came aligned: one version a column, one row an aligned unit.</summary>
/// <param name="Versions">The columns; ids are the language tags, with -2, -3 added where a language comes again. Each cell that is not empty is one block of kind Line.</param>
/// <param name="Rows">The rows; a cell's number is the index of its block, hence of its segment, or -1.</param>
/// <param name="Ids">The key of each row, or its number from zero where the table has no key column.</param>
public sealed record AlignedTable(IReadOnlyList<VersionInput> Versions, ImmutableArray<GivenRow> Rows, IReadOnlyList<string> Ids);
