using System.Collections.Immutable;
using Compare.Core.Aligning;
using Compare.Core.Extracting;

namespace Compare.Core;

/// <summary>Versions that are read, segmented and extracted, ready to be compared.</summary>
/// <param name="Versions">The versions in the order given.</param>
/// <param name="Rows">The rows in which the text came aligned; empty where the tool aligns it.</param>
public sealed record Prepared(IReadOnlyList<PreparedVersion> Versions, ImmutableArray<GivenRow> Rows);
