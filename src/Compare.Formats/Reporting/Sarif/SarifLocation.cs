using System.Text.Json.Serialization;

namespace Compare.Formats.Reporting.Sarif;

/// <summary>A place that shows a result (section 3.28); only related places have an id.</summary>
internal sealed record SarifLocation(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Id,
    SarifPhysicalLocation PhysicalLocation,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] SarifText? Message);
