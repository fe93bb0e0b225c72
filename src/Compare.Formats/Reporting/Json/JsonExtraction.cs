using System.Text.Json.Serialization;

namespace Compare.Formats.Reporting.Json;

/// <summary>One extraction: what all kinds state. Offsets count in the source, half open, in UTF-16 units.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(JsonQuantity), "quantity")]
[JsonDerivedType(typeof(JsonDate), "date")]
[JsonDerivedType(typeof(JsonTime), "time")]
[JsonDerivedType(typeof(JsonDuration), "duration")]
[JsonDerivedType(typeof(JsonName), "name")]
[JsonDerivedType(typeof(JsonReference), "reference")]
internal abstract record JsonExtraction(
    [property: JsonPropertyOrder(-4)] int Start,
    [property: JsonPropertyOrder(-3)] int End,
    [property: JsonPropertyOrder(-2)] string Text,
    [property: JsonPropertyOrder(-1)] string Value);
