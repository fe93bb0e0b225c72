using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Tests.Languages;

/// <summary>What the generated tables and the hand-written files together must say.</summary>
public sealed class LanguageFactsTests
{
    private static readonly LanguageCatalog Catalog = Loaded.Languages;

    private static readonly FactSection[] Everywhere =
    [
        FactSection.Identity, FactSection.Notation, FactSection.Scale, FactSection.Cardinal, FactSection.Ordinal, FactSection.Percent, FactSection.Currency,
        FactSection.Unit, FactSection.Weekday, FactSection.Era, FactSection.DateNotation, FactSection.TimeWord, FactSection.Territory,
        FactSection.City, FactSection.LanguageName,
    ];

    public static TheoryData<string> Supported => [.. LanguageCatalog.Supported];

    [Theory]
    [MemberData(nameof(Supported))]
    public void Every_locale_has_every_section(string tag)
    {
        Language language = Catalog.Get(tag);
        Assert.All(Everywhere, s => Assert.True(language.Facts(s).Count > 0, $"{tag} lacks {s}"));
        Assert.All(["decimal", "group", "grouping", "minimumGrouping", "percentPattern", "digitZero"], k => Assert.True(language.Knows(FactSection.Notation, k), k));
        Assert.Contains(language.Value(FactSection.DateNotation, "order"), new[] { "dmy", "mdy", "ymd" });
    }

    [Theory]
    [MemberData(nameof(Supported))]
    public void Every_locale_counts_months_weekdays_and_numbers_without_gap(string tag)
    {
        Language language = Catalog.Get(tag);
        Assert.Equal(Enumerable.Range(1, 7), Numbers(language, FactSection.Weekday));
        Assert.Equal(Enumerable.Range(0, 100), Numbers(language, FactSection.Cardinal).Where(n => n < 100));
        Assert.Contains(Numbers(language, FactSection.Scale), n => n is 3 or 4);
        if (!language.Knows(FactSection.TimeWord, "月") && !language.Knows(FactSection.TimeWord, "thang") && !language.Knows(FactSection.TimeWord, "월"))
        {
            Assert.Equal(Enumerable.Range(1, 12), Numbers(language, FactSection.Month));
        }
    }

    [Theory]
    [InlineData("fr", "Bn", "12")]
    [InlineData("fr", "Md", "9")]
    [InlineData("fr-CA", "milliards", "9")]
    [InlineData("es", "B", "12")]
    [InlineData("es", "mil", "3")]
    [InlineData("es-419", "mil millones", "9")]
    [InlineData("pt", "bilhão", "9")]
    [InlineData("pt-PT", "bilião", "12")]
    [InlineData("pt", "mil", "3")]
    [InlineData("ro", "mil.", "6")]
    [InlineData("it", "Bln", "12")]
    [InlineData("sv", "bn", "12")]
    [InlineData("sv", "md", "9")]
    [InlineData("de", "Billionen", "12")]
    [InlineData("de", "Mrd.", "9")]
    [InlineData("en", "billion", "9")]
    [InlineData("id", "M", "9")]
    [InlineData("ms", "J", "6")]
    [InlineData("tr", "Mn", "6")]
    [InlineData("tr", "Mr", "9")]
    [InlineData("tr", "Tn", "12")]
    [InlineData("ru", "миллионов", "6")]
    [InlineData("pl", "tysięcy", "3")]
    [InlineData("ja", "億", "8")]
    [InlineData("ko", "만", "4")]
    [InlineData("zh", "亿", "8")]
    [InlineData("zh-Hant", "億", "8")]
    [InlineData("hi", "करोड़", "7")]
    [InlineData("bn", "লাখ", "5")]
    [InlineData("ur", "لاکھ", "5")]
    [InlineData("ar", "ملايين", "6")]
    [InlineData("he", "אלפים", "3")]
    [InlineData("th", "แสน", "5")]
    public void Scale_words_are_per_locale(string tag, string word, string exponent) =>
        Assert.Equal(exponent, Catalog.Get(tag).Value(FactSection.Scale, FactKeys.Key(FactSection.Scale, word)));

    [Theory]
    [InlineData("de", FactSection.Cardinal, "einundzwanzig", "21")]
    [InlineData("fr", FactSection.Cardinal, "quatre-vingt-dix-neuf", "99")]
    [InlineData("fr-CH", FactSection.Cardinal, "nonante-neuf", "99")]
    [InlineData("ru", FactSection.Cardinal, "двадцати пяти", "25")]
    [InlineData("nb", FactSection.Cardinal, "tjueen", "21")]
    [InlineData("bn", FactSection.Cardinal, "পঁচিশ", "25")]
    [InlineData("ur", FactSection.Cardinal, "پچیس", "25")]
    [InlineData("hi", FactSection.Cardinal, "पच्चीस", "25")]
    [InlineData("ko", FactSection.Cardinal, "스물한", "21")]
    [InlineData("ar", FactSection.Cardinal, "واحد وعشرون", "21")]
    [InlineData("pl", FactSection.Ordinal, "trzydziestego pierwszego", "31")]
    [InlineData("it", FactSection.Ordinal, "ventesimo", "20")]
    [InlineData("en", FactSection.OrdinalMark, "nd", "")]
    [InlineData("es", FactSection.OrdinalMark, "º", "")]
    [InlineData("ja", FactSection.OrdinalMark, "第#", "")]
    [InlineData("uk", FactSection.Month, "листопада", "11")]
    [InlineData("uk", FactSection.Month, "листопад", "11")]
    [InlineData("el", FactSection.Weekday, "Δευτέρα", "1")]
    [InlineData("ja", FactSection.Era, "令和", "japanese-reiwa")]
    [InlineData("th", FactSection.Era, "พ.ศ.", "buddhist")]
    [InlineData("zh-Hant", FactSection.Era, "民國", "roc-minguo")]
    [InlineData("ja", FactSection.TimeWord, "午後", "pm")]
    [InlineData("en", FactSection.Currency, "$", "USD")]
    [InlineData("en", FactSection.Currency, "£", "GBP")]
    [InlineData("ru", FactSection.Currency, "российских рублей", "RUB")]
    [InlineData("de", FactSection.Unit, "Kilometern", "length-kilometer")]
    [InlineData("en", FactSection.Unit, "km²", "area-square-kilometer")]
    [InlineData("en", FactSection.Unit, "m", "length-meter")]
    [InlineData("de", FactSection.Unit, "ml", "volume-milliliter")]
    [InlineData("zh", FactSection.Unit, "公里", "length-kilometer")]
    [InlineData("fi", FactSection.Percent, "prosenttia", "percent")]
    [InlineData("es", FactSection.City, "Atenas", "Europe/Athens")]
    [InlineData("es", FactSection.Territory, "Estados Unidos", "US")]
    [InlineData("en-GB", FactSection.DateNotation, "order", "dmy")]
    [InlineData("en", FactSection.DateNotation, "order", "mdy")]
    [InlineData("ja", FactSection.DateNotation, "order", "ymd")]
    [InlineData("th", FactSection.DateNotation, "calendar", "buddhist")]
    [InlineData("fa", FactSection.DateNotation, "calendar", "persian")]
    [InlineData("es", FactSection.Notation, "minimumGrouping", "2")]
    [InlineData("pl", FactSection.Notation, "minimumGrouping", "2")]
    [InlineData("hi", FactSection.Notation, "grouping", "3;2")]
    [InlineData("de", FactSection.Notation, "decimal", ",")]
    [InlineData("es-419", FactSection.Notation, "decimal", ".")]
    [InlineData("fa", FactSection.Notation, "digitZero", "۰")]
    public void Knows(string tag, FactSection section, string written, string value) =>
        Assert.Equal(value, Catalog.Get(tag).Value(section, FactKeys.Key(section, written)));

    [Theory]
    [InlineData("fr", "\u202F \u00A0 \u0020")]
    [InlineData("de-CH", "’ '")]
    [InlineData("ar", ", ٬")]
    public void Group_signs_bring_their_kin(string tag, string signs)
    {
        string[] groups = Catalog.Get(tag).Values(FactSection.Notation, "group").ToArray();
        Assert.Subset(groups.ToHashSet(), tag == "fr" ? new HashSet<string> { "\u202F", "\u00A0", " " } : signs.Split(' ').ToHashSet());
    }

    [Fact]
    public void Languages_tell_their_script_and_direction()
    {
        Assert.Equal(Script.Cyrillic, Catalog.Get("sr").Script);
        Assert.Equal(Script.Latin, Catalog.Get("sr-Latn").Script);
        Assert.True(Catalog.Get("ur").IsRightToLeft);
        Assert.False(Catalog.Get("az").IsRightToLeft);
    }

    private static IEnumerable<int> Numbers(Language language, FactSection section) =>
        language.Facts(section).Where(f => int.TryParse(f.Value, out _)).Select(f => int.Parse(f.Value, System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order();
}
