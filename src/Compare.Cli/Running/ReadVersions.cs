using System.Collections.Immutable;
using Compare.Core;
using Compare.Core.Aligning;
using Compare.Formats.Reporting;

namespace Compare.Cli.Running;

/// <summary>Versions as they were read.</summary>
/// <param name="Inputs">The versions, in the order given.</param>
/// <param name="Rows">How they correspond where they came aligned; else empty.</param>
/// <param name="Sources">For each version its file.</param>
internal sealed record ReadVersions(IReadOnlyList<VersionInput> Inputs, ImmutableArray<GivenRow> Rows, IReadOnlyList<SourceFile> Sources)
{
    /// <summary>Reads on: segments and extracts.</summary>
    /// <param name="comparer">Does it.</param>
    /// <param name="segmentation">How text is divided; given rows keep theirs.</param>
    public Prepared Prepare(Comparer comparer, Core.Segmenting.Segmentation segmentation) =>
        Rows.IsDefault ? comparer.Prepare(Inputs, segmentation) : comparer.PrepareAligned(Inputs, Rows);
}
