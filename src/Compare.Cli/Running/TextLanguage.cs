using System.Text;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Cli.Running;

/// <summary>What language a document's text reads like.</summary>
internal sealed class TextLanguage
{
    // The identifier reads no more.
    private const int Enough = 4000;

    // Fewer letters may be a name or a heading.
    private const int FewLetters = 30, ManyLetters = 200;

    private readonly int letters;
    private readonly IReadOnlyList<LanguageGuess> guesses;

    /// <summary>Reads the document's blocks, up to a few thousand characters.</summary>
    public TextLanguage(Document document)
    {
        var text = new StringBuilder();
        foreach (Block block in document.Blocks.Where(b => b.Kind is not (BlockKind.Code or BlockKind.FrontMatter)))
        {
            text.Append(document.Text, block.Span.Start, Math.Min(block.Span.Length, Enough - text.Length)).Append('\n');
            if (text.Length >= Enough)
            {
                break;
            }
        }

        string sample = text.ToString();
        letters = sample.Count(char.IsLetter);
        guesses = LanguageIdentifier.Identify(sample);
    }

    /// <summary>The language, where the text leaves little doubt; else null.</summary>
    public LanguageTag? Sure => letters >= FewLetters && guesses is [{ Confidence: >= 0.9 } first, ..] ? LanguageTag.Parse(first.Tag) : null;

    /// <summary>The languages that it may be, likeliest first, where there is more than one; else empty.</summary>
    public IReadOnlyList<string> Candidates => guesses.Count > 1 && letters >= FewLetters ? [.. guesses.Take(3).Select(g => g.Tag)] : [];

    /// <summary>The language that a long text is plainly in, where that is another than <paramref name="claimed"/>; else null.</summary>
    /// <param name="claimed">Data of the language that the text is said to be in; null where it has none, and nothing can be said.</param>
    public string? Against(string? claimed) =>
        claimed is not null && letters >= ManyLetters && guesses is [{ Confidence: >= 0.99 } first, ..] && guesses.All(g => Primary(g.Tag) != Primary(claimed))
            ? first.Tag
            : null;

    private static string Primary(string tag) => LanguageTag.Parse(tag).Primary;
}
