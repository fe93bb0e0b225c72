using Compare.Core.Checking;

namespace Compare.Tests.Checking;

/// <summary>An altered number is reported in every locale, in its own notation, and a right one is not.</summary>
public sealed class LocaleNumberTests
{
    private const string English = "The province has 2.4 million voters and 1,350 polling stations.";

    /// <summary>Locale, sentence, the right figure, an altered one.</summary>
    public static TheoryData<string, string, string, string> Locales { get; } = new()
    {
        { "en", "The province counts {0} million voters and 1,350 polling stations.", "2.4", "2.7" },
        { "en-GB", "The province has {0}m voters and 1,350 polling stations.", "2.4", "2.7" },
        { "en-IN", "The province has {0} lakh voters and 1,350 polling stations.", "24", "27" },
        { "fr", "La province compte {0} millions d'électeurs et 1 350 bureaux de vote.", "2,4", "2,7" },
        { "fr-CA", "La province compte {0} électeurs et 1350 bureaux de scrutin.", "2 400 000", "2 700 000" },
        { "fr-CH", "La province compte {0} millions d'électeurs et 1'350 bureaux de vote.", "2,4", "2,7" },
        { "es", "La provincia tiene {0} millones de votantes y 1350 colegios electorales.", "2,4", "2,7" },
        { "es-419", "La provincia tiene {0} millones de votantes y 1,350 centros de votación.", "2.4", "2.7" },
        { "de", "Die Provinz hat {0} Millionen Wähler und 1.350 Wahllokale.", "2,4", "2,7" },
        { "de-AT", "Die Provinz hat {0} Mio. Wähler und 1350 Wahllokale.", "2,4", "2,7" },
        { "de-CH", "Die Provinz hat {0} Wähler und 1350 Wahllokale.", "2'400'000", "2'700'000" },
        { "it", "La provincia ha {0} milioni di elettori e 1350 seggi.", "2,4", "2,7" },
        { "pt", "A província tem {0} milhões de eleitores e 1.350 seções eleitorais.", "2,4", "2,7" },
        { "pt-PT", "A província tem {0} milhões de eleitores e 1350 mesas de voto.", "2,4", "2,7" },
        { "nl", "De provincie telt {0} miljoen kiezers en 1.350 stembureaus.", "2,4", "2,7" },
        { "pl", "Prowincja ma {0} mln wyborców i 1350 lokali wyborczych.", "2,4", "2,7" },
        { "ru", "В провинции {0} миллиона избирателей и 1350 избирательных участков.", "2,4", "2,7" },
        { "uk", "У провінції {0} мільйона виборців і 1350 виборчих дільниць.", "2,4", "2,7" },
        { "tr", "Eyalette {0} milyon seçmen ve 1.350 sandık merkezi var.", "2,4", "2,7" },
        { "ar", "يوجد في المقاطعة {0} مليون ناخب و١٬٣٥٠ مركز اقتراع.", "٢٫٤", "٢٫٧" },
        { "fa", "این استان {0} میلیون رأی‌دهنده و ۱٬۳۵۰ شعبهٔ اخذ رأی دارد.", "۲٫۴", "۲٫۷" },
        { "he", "במחוז יש {0} מיליון בוחרים ו-1,350 קלפיות.", "2.4", "2.7" },
        { "hi", "प्रांत में {0} लाख मतदाता और १,३५० मतदान केंद्र हैं।", "२४", "२७" },
        { "bn", "প্রদেশে {0} লাখ ভোটার এবং ১,৩৫০টি ভোটকেন্দ্র রয়েছে।", "২৪", "২৭" },
        { "ur", "صوبے میں {0} لاکھ ووٹر اور 1,350 پولنگ اسٹیشن ہیں۔", "24", "27" },
        { "ta", "மாகாணத்தில் {0} லட்சம் வாக்காளர்களும் 1,350 வாக்குச்சாவடிகளும் உள்ளன.", "24", "27" },
        { "th", "จังหวัดนี้มีผู้มีสิทธิเลือกตั้ง {0} ล้านคน และหน่วยเลือกตั้ง 1,350 แห่ง", "2.4", "2.7" },
        { "vi", "Tỉnh này có {0} triệu cử tri và 1.350 điểm bỏ phiếu.", "2,4", "2,7" },
        { "id", "Provinsi itu memiliki {0} juta pemilih dan 1.350 tempat pemungutan suara.", "2,4", "2,7" },
        { "ms", "Wilayah itu mempunyai {0} juta pengundi dan 1,350 pusat mengundi.", "2.4", "2.7" },
        { "ja", "この州には{0}万人の有権者と1350か所の投票所がある。", "240", "270" },
        { "ko", "이 주에는 유권자 {0}만 명과 투표소 1350곳이 있다.", "240", "270" },
        { "zh", "该省有{0}万选民和1350个投票站。", "240", "270" },
        { "zh-Hant", "該省有{0}萬選民和1350個投票站。", "240", "270" },
        { "sv", "Provinsen har {0} miljoner väljare och 1 350 vallokaler.", "2,4", "2,7" },
        { "da", "Provinsen har {0} millioner vælgere og 1.350 valgsteder.", "2,4", "2,7" },
        { "nb", "Provinsen har {0} millioner velgere og 1350 valglokaler.", "2,4", "2,7" },
        { "fi", "Maakunnassa on {0} miljoonaa äänestäjää ja 1 350 äänestyspaikkaa.", "2,4", "2,7" },
        { "cs", "Provincie má {0} milionu voličů a 1350 volebních místností.", "2,4", "2,7" },
        { "sk", "Provincia má {0} milióna voličov a 1350 volebných miestností.", "2,4", "2,7" },
        { "hu", "A tartományban {0} millió választó és 1350 szavazókör van.", "2,4", "2,7" },
        { "ro", "Provincia are {0} milioane de alegători și 1.350 de secții de votare.", "2,4", "2,7" },
        { "bg", "В провинцията има {0} милиона избиратели и 1350 избирателни секции.", "2,4", "2,7" },
        { "el", "Η επαρχία έχει {0} εκατομμύρια ψηφοφόρους και 1.350 εκλογικά τμήματα.", "2,4", "2,7" },
        { "hr", "Pokrajina ima {0} milijuna birača i 1350 biračkih mjesta.", "2,4", "2,7" },
        { "sr", "Покрајина има {0} милиона бирача и 1.350 бирачких места.", "2,4", "2,7" },
        { "sr-Latn", "Pokrajina ima {0} miliona birača i 1.350 biračkih mesta.", "2,4", "2,7" },
        { "sl", "Pokrajina ima {0} milijona volivcev in 1350 volišč.", "2,4", "2,7" },
        { "lt", "Provincijoje yra {0} mln. rinkėjų ir 1350 balsavimo apylinkių.", "2,4", "2,7" },
        { "lv", "Provincē ir {0} miljoni vēlētāju un 1350 vēlēšanu iecirkņu.", "2,4", "2,7" },
        { "et", "Provintsis on {0} miljonit valijat ja 1350 valimisjaoskonda.", "2,4", "2,7" },
        { "ca", "La província té {0} milions de votants i 1.350 col·legis electorals.", "2,4", "2,7" },
        { "is", "Í héraðinu eru {0} milljónir kjósenda og 1.350 kjörstaðir.", "2,4", "2,7" },
        { "sq", "Provinca ka {0} milionë votues dhe 1350 qendra votimi.", "2,4", "2,7" },
        { "mk", "Покраината има {0} милиони гласачи и 1.350 гласачки места.", "2,4", "2,7" },
        { "ka", "პროვინციაში {0} მილიონი ამომრჩეველი და 1350 საარჩევნო უბანია.", "2,4", "2,7" },
        { "hy", "Նահանգում կա {0} միլիոն ընտրող և 1350 ընտրատեղամաս։", "2,4", "2,7" },
        { "az", "Əyalətdə {0} milyon seçici və 1.350 seçki məntəqəsi var.", "2,4", "2,7" },
        { "kk", "Провинцияда {0} миллион сайлаушы және 1350 сайлау учаскесі бар.", "2,4", "2,7" },
        { "sw", "Mkoa huo una wapiga kura milioni {0} na vituo 1,350 vya kupigia kura.", "2.4", "2.7" },
        { "af", "Die provinsie het {0} miljoen kiesers en 1 350 stembusse.", "2,4", "2,7" },
        { "ga", "Tá {0} milliún vótálaí agus 1,350 stáisiún vótála sa chúige.", "2.4", "2.7" },
        { "mt", "Il-provinċja għandha {0} miljun votant u 1,350 post tal-votazzjoni.", "2.4", "2.7" },
    };

    [Theory]
    [MemberData(nameof(Locales))]
    public void Reported(string locale, string sentence, string right, string altered)
    {
        Assert.NotEqual(right, altered);
        Assert.Contains("number-changed", Checked(locale, sentence, altered));
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void NotReported(string locale, string sentence, string right, string altered)
    {
        Assert.NotEqual(right, altered);
        Assert.Equal(string.Empty, Checked(locale, sentence, right));
    }

    [Fact]
    public void EveryLocaleHasARow() =>
        Assert.Equal(Core.Languages.LanguageCatalog.Supported, Locales.Select(r => (string)r[0]).Order(StringComparer.Ordinal));

    private static string Checked(string locale, string sentence, string figure) =>
        Pairs.Findings("en", English, locale, sentence.Replace("{0}", figure, StringComparison.Ordinal), f => f.Severity >= Severity.Warning);
}
