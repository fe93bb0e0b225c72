using Compare.Core.Languages;
using Compare.Core.Text;
using Compare.Formats.Reading.PlainText;

namespace Compare.Formats.Reading.Markdown;

/// <summary>
/// The fields before an article, in YAML between lines of <c>---</c> or in TOML between lines of <c>+++</c>. Only what articles use is read:
/// one field a line, its value plain or quoted. Values that a reader of the article would see become blocks.
/// </summary>
internal sealed class FrontMatter
{
    private static readonly HashSet<string> Prose = new(StringComparer.OrdinalIgnoreCase)
    {
        "title", "subtitle", "headline", "kicker", "description", "summary", "excerpt", "abstract", "lead", "lede", "intro", "standfirst",
        "teaser", "tagline", "caption", "author", "date", "place", "location", "quote",
    };

    private FrontMatter(int end, List<Block> blocks, string? language) => (End, Blocks, Language) = (end, blocks, language);

    /// <summary>Where the article begins in the text; zero where there is no front matter.</summary>
    public int End { get; }

    /// <summary>The fields that hold words, each named by <see cref="Block.Label"/>; the span is the value without its quotation marks.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>The language that a field <c>lang</c>, <c>language</c> or <c>locale</c> states, or null.</summary>
    public string? Language { get; }

    /// <summary>Reads the front matter of <paramref name="text"/>, whose lines are <paramref name="lines"/>.</summary>
    public static FrontMatter Read(string text, IReadOnlyList<TextLine> lines)
    {
        var blocks = new List<Block>();
        string fence = lines.Count > 0 ? lines[0].Content.Of(text) : string.Empty;
        int close = 1;
        while (close < lines.Count && !IsClose(lines[close].Content.Of(text), fence))
        {
            close++;
        }

        if (fence is not ("---" or "+++") || lines[0].Whole.Start != lines[0].Content.Start || close >= lines.Count)
        {
            return new FrontMatter(0, blocks, null);
        }

        string? language = null;
        for (int i = 1; i < close; i++)
        {
            if (Field(text, lines[i], fence == "---" ? ':' : '=') is not ({ } name, { IsEmpty: false } value))
            {
                continue;
            }

            if (name.ToLowerInvariant() is "lang" or "language" or "locale")
            {
                language = LanguageTag.TryParse(value.Of(text), out LanguageTag tag) ? tag.Value : language;
            }
            else if (Prose.Contains(name) || value.Of(text).Contains(' ', StringComparison.Ordinal))
            {
                blocks.Add(new Block(BlockKind.FrontMatter, value, 0, name));
            }
        }

        return new FrontMatter(close + 1 < lines.Count ? lines[close + 1].Whole.Start : text.Length, blocks, language);
    }

    private static bool IsClose(string line, string fence) => line == fence || (fence == "---" && line == "...");

    private static (string? Name, TextSpan Value) Field(string text, TextLine line, char sign)
    {
        int at = text.IndexOf(sign, line.Whole.Start, line.Whole.Length);
        bool isNested = line.Whole.Start != line.Content.Start;
        if (at < 0 || isNested || text[line.Content.Start] is '#' or '-')
        {
            return (null, default);
        }

        string name = text[line.Content.Start..at].Trim().Trim('"', '\'');
        TextSpan value = TextLine.Trim(text, at + 1, line.Whole.End);
        bool isQuoted = value.Length >= 2 && text[value.Start] is '"' or '\'' && text[value.End - 1] == text[value.Start];
        bool isStructure = !value.IsEmpty && text[value.Start] is '[' or '{' or '|' or '>' or '&' or '*';
        return isStructure ? (null, default) : (name, isQuoted ? new TextSpan(value.Start + 1, value.End - 1) : value);
    }
}
