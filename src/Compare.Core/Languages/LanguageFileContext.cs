using System.Text.Json.Serialization;

namespace Compare.Core.Languages;

/// <summary>Reads <see cref="LanguageFile"/> without reflection; a member that nobody knows, or one given twice, is an error.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(LanguageFile))]
internal sealed partial class LanguageFileContext : JsonSerializerContext;
