using System.Text.Json;

namespace Compare.Core.Languages;

/// <summary>
/// A hand-written file <c>Languages/&lt;tag&gt;.json</c> as it is written. Its sections are objects (what is written, and one value or an array of
/// values) or, where being there says all, arrays of what is written; <c>|</c> parts spellings that share their values.
/// </summary>
internal sealed record LanguageFile
{
    /// <summary>The language's English name.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 15924 code of the script it is written in.</summary>
    public required string Script { get; init; }

    /// <summary>The tag of the language whose facts hold where this one has none; null for none.</summary>
    public required string? Parent { get; init; }

    /// <summary>Where the facts come from.</summary>
    public required string Provenance { get; init; }

    /// <summary>The sections by name (<see cref="FactSection"/> in camel case).</summary>
    public required IReadOnlyDictionary<string, JsonElement> Facts { get; init; }
}
