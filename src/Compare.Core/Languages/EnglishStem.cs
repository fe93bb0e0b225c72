namespace Compare.Core.Languages;

/// <summary>What a word may mean.</summary>
/// <param name="Stem">A stem of an English word, as <see cref="StemReader"/> gives it.</param>
/// <param name="Weight">How often the one stands for the other: above 0, at most 1.</param>
public readonly record struct EnglishStem(string Stem, double Weight);
