namespace Compare.Formats.Reporting.Json;

/// <summary>Turns the versions of a comparison into what results say of them.</summary>
internal static class VersionProjection
{
    public static IReadOnlyList<JsonVersion> Project(ReportedComparison comparison) =>
        [.. comparison.Comparison.Versions.Select((v, i) => new JsonVersion(v.Id, v.Language.Tag.Value, comparison.Sources[i].Path, comparison.Sources[i].Sha256, v.Segments.Count))];
}
