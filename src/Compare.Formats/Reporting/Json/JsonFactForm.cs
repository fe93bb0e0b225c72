namespace Compare.Formats.Reporting.Json;

/// <summary>One way in which a version states a fact: the value, and everywhere it stands.</summary>
internal sealed record JsonFactForm(string Value, string? Unit, string? Reading, string Standing, IReadOnlyList<JsonQuotation> Quotations);
