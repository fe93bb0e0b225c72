using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core;

/// <summary>One version to compare.</summary>
/// <param name="Id">How it is called in results; unique among the versions of a comparison.</param>
/// <param name="Language">Its language.</param>
/// <param name="Document">Its text.</param>
public sealed record VersionInput(string Id, LanguageTag Language, Document Document);
