using System.Globalization;
using System.Text;
using Compare.Core.Languages;
using Compare.Core.Segmenting;
using Compare.Core.Text;
using Compare.DataBuilder.Assets;
using Compare.DataBuilder.Cldr;
using Compare.DataBuilder.Packages;

namespace Compare.DataBuilder.Lexicons;

/// <summary>
/// A locale's word pairs with English, learned from short texts that exist in both: <c>stem TAB english weight TAB english weight ...</c>, the weight
/// one digit (tenths) written onto the English stem, ordered by the stem's UTF-8. Gated on quality, by the retrieval that the tests hold.
/// </summary>
internal sealed class LexiconTable(Locale locale, IReadOnlyList<IStringSource> sources, LanguageCatalog languages) : IAsset
{
    private const int MostMeanings = 4;
    private const double LeastScore = 0.04;

    private readonly StemReader english = new(languages.Get("en"));
    private readonly StemReader other = new(languages.Get(locale.Tag));
    private readonly Tokenizer englishTokens = new(languages.Get("en"));
    private readonly Tokenizer otherTokens = new(languages.Get(locale.Tag));

    /// <inheritdoc/>
    public string Name => $"lexicon-{locale.Tag}.tsv";

    /// <summary>The tables of all locales that have no parent, English aside.</summary>
    public static IEnumerable<LexiconTable> All(IReadOnlyList<Locale> locales, PackageStore packages, CldrData cldr)
    {
        var languages = new LanguageCatalog();
        IStringSource[] sources = [new BrowserStrings(packages), new MapStrings(packages), new SignStrings(packages), new LocaleStrings(cldr)];
        return locales.Where(l => l.Parent is null && l.Tag != "en").Select(l => new LexiconTable(l, sources, languages));
    }

    /// <inheritdoc/>
    public IEnumerable<string> Lines(PackageStore packages) =>
        from translation in Learn().Translations()
        where translation.Score >= LeastScore
        group translation by translation.Other into word
        orderby Convert.ToHexString(Encoding.UTF8.GetBytes(word.Key))
        let meanings = word.OrderByDescending(t => t.Score).ThenBy(t => t.English, StringComparer.Ordinal).Take(MostMeanings)
        select word.Key + string.Concat(meanings.Select(t => $"\t{t.English}{Digit(t.Score)}"));

    private static string Digit(double score) => Math.Clamp((int)Math.Round(score * 10), 1, 9).ToString(CultureInfo.InvariantCulture);

    private TranslationModel Learn()
    {
        var model = new TranslationModel();
        var seen = new HashSet<StringPair>();
        foreach (StringPair pair in sources.SelectMany(s => s.Pairs(locale)).SelectMany(StringCleaner.Sentences))
        {
            if (pair.English != pair.Other && seen.Add(pair))
            {
                model.Add(Stems(english, englishTokens, pair.English), Stems(other, otherTokens, pair.Other));
            }
        }

        return model;
    }

    private static List<string> Stems(StemReader reader, Tokenizer tokenizer, string text)
    {
        var stems = new List<string>();
        var span = TextSpan.At(0, text.Length);
        reader.Read(text, tokenizer.Tokenize(Document.Plain(text + "\n", [new Block(BlockKind.Line, span)]), span), stems);
        return stems;
    }
}
