namespace Compare.Core.Languages;

/// <summary>One fact of a language: what is written, and what it stands for.</summary>
/// <param name="Key">What is written, folded where the section says so.</param>
/// <param name="Value">What it stands for; empty where being in the section says all.</param>
public sealed record Fact(string Key, string Value);
