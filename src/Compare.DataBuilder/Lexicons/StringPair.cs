namespace Compare.DataBuilder.Lexicons;

/// <summary>A text in English and in another language that say the same.</summary>
internal readonly record struct StringPair(string English, string Other);
