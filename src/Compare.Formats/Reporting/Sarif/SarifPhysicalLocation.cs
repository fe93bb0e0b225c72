using System.Text.Json.Serialization;

namespace Compare.Formats.Reporting.Sarif;

/// <summary>A place in a file (section 3.29).</summary>
internal sealed record SarifPhysicalLocation(SarifArtifactLocation ArtifactLocation, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] SarifRegion? Region);
