using Compare.Core.Checking;

namespace Compare.Tests.Checking;

/// <summary>An altered date is reported in every locale, in its own pattern, and a right one is not.</summary>
public sealed class LocaleDateTests
{
    private const string English = "The treaty was signed in the capital on 14 March 2019.";

    /// <summary>Locale, sentence, the right figure, an altered one.</summary>
    public static TheoryData<string, string, string, string> Locales { get; } = new()
    {
        { "en", "The treaty was signed in the capital on {0}.", "March 14, 2019", "March 24, 2019" },
        { "en-GB", "The treaty was signed on {0} in the capital.", "14 March 2019", "14 May 2019" },
        { "en-IN", "The treaty was signed in the capital on {0}.", "14 Mar 2019", "24 Mar 2019" },
        { "fr", "Le traité a été signé le {0} dans la capitale.", "14 mars 2019", "14 mai 2019" },
        { "fr-CA", "Le traité a été signé dans la capitale le {0}.", "14 mars 2019", "24 mars 2019" },
        { "fr-CH", "Le traité a été signé le {0} dans la capitale.", "14.03.2019", "24.03.2019" },
        { "es", "El tratado se firmó el {0} en la capital.", "14 de marzo de 2019", "14 de mayo de 2019" },
        { "es-419", "El tratado se firmó en la capital el {0}.", "14 de marzo de 2019", "24 de marzo de 2019" },
        { "de", "Der Vertrag wurde am {0} in der Hauptstadt unterzeichnet.", "14. März 2019", "24. März 2019" },
        { "de-AT", "Der Vertrag wurde am {0} in der Hauptstadt unterzeichnet.", "14.3.2019", "24.3.2019" },
        { "de-CH", "Der Vertrag wurde am {0} in der Hauptstadt unterzeichnet.", "14. März 2019", "14. Mai 2019" },
        { "it", "Il trattato è stato firmato il {0} nella capitale.", "14 marzo 2019", "14 maggio 2019" },
        { "pt", "O tratado foi assinado em {0} na capital.", "14 de março de 2019", "14 de maio de 2019" },
        { "pt-PT", "O tratado foi assinado a {0} na capital.", "14 de março de 2019", "24 de março de 2019" },
        { "nl", "Het verdrag werd op {0} in de hoofdstad ondertekend.", "14 maart 2019", "14 mei 2019" },
        { "pl", "Traktat podpisano {0} w stolicy.", "14 marca 2019 r.", "14 maja 2019 r." },
        { "ru", "Договор был подписан {0} в столице.", "14 марта 2019 года", "14 мая 2019 года" },
        { "uk", "Договір підписали {0} у столиці.", "14 березня 2019 року", "24 березня 2019 року" },
        { "tr", "Antlaşma {0} tarihinde başkentte imzalandı.", "14 Mart 2019", "14 Mayıs 2019" },
        { "ar", "وُقّعت المعاهدة في العاصمة في {0}.", "١٤ مارس ٢٠١٩", "٢٤ مارس ٢٠١٩" },
        { "fa", "این معاهده در {0} در پایتخت امضا شد.", "۱۴ مارس ۲۰۱۹", "۲۴ مارس ۲۰۱۹" },
        { "he", "ההסכם נחתם בבירה ב-{0}.", "14 במרץ 2019", "24 במרץ 2019" },
        { "hi", "संधि पर {0} को राजधानी में हस्ताक्षर किए गए।", "14 मार्च 2019", "14 मई 2019" },
        { "bn", "চুক্তিটি {0} তারিখে রাজধানীতে স্বাক্ষরিত হয়।", "১৪ মার্চ ২০১৯", "২৪ মার্চ ২০১৯" },
        { "ur", "معاہدے پر {0} کو دارالحکومت میں دستخط ہوئے۔", "14 مارچ 2019", "24 مارچ 2019" },
        { "ta", "ஒப்பந்தம் {0} அன்று தலைநகரில் கையெழுத்தானது.", "14 மார்ச் 2019", "24 மார்ச் 2019" },
        { "th", "สนธิสัญญานี้ลงนามในเมืองหลวงเมื่อวันที่ {0}", "14 มีนาคม 2562", "24 มีนาคม 2562" },
        { "vi", "Hiệp ước được ký tại thủ đô vào {0}.", "ngày 14 tháng 3 năm 2019", "ngày 14 tháng 5 năm 2019" },
        { "id", "Perjanjian itu ditandatangani di ibu kota pada {0}.", "14 Maret 2019", "14 Mei 2019" },
        { "ms", "Perjanjian itu ditandatangani di ibu negara pada {0}.", "14 Mac 2019", "24 Mac 2019" },
        { "ja", "条約は{0}に首都で調印された。", "2019年3月14日", "2019年3月24日" },
        { "ko", "조약은 {0} 수도에서 체결되었다.", "2019년 3월 14일", "2019년 5월 14일" },
        { "zh", "该条约于{0}在首都签署。", "2019年3月14日", "2019年3月24日" },
        { "zh-Hant", "該條約於{0}在首都簽署。", "2019年3月14日", "2019年5月14日" },
        { "sv", "Fördraget undertecknades i huvudstaden den {0}.", "14 mars 2019", "14 maj 2019" },
        { "da", "Traktaten blev underskrevet i hovedstaden den {0}.", "14. marts 2019", "24. marts 2019" },
        { "nb", "Traktaten ble undertegnet i hovedstaden {0}.", "14. mars 2019", "14. mai 2019" },
        { "fi", "Sopimus allekirjoitettiin pääkaupungissa {0}.", "14. maaliskuuta 2019", "24. maaliskuuta 2019" },
        { "cs", "Smlouva byla podepsána v hlavním městě {0}.", "14. března 2019", "14. května 2019" },
        { "sk", "Zmluva bola podpísaná v hlavnom meste {0}.", "14. marca 2019", "24. marca 2019" },
        { "hu", "A szerződést {0} írták alá a fővárosban.", "2019. március 14-én", "2019. március 24-én" },
        { "ro", "Tratatul a fost semnat la {0} în capitală.", "14 martie 2019", "24 martie 2019" },
        { "bg", "Договорът беше подписан в столицата на {0}.", "14 март 2019 г.", "24 март 2019 г." },
        { "el", "Η συνθήκη υπογράφηκε στην πρωτεύουσα στις {0}.", "14 Μαρτίου 2019", "14 Μαΐου 2019" },
        { "hr", "Ugovor je potpisan u glavnom gradu {0}.", "14. ožujka 2019.", "14. svibnja 2019." },
        { "sr", "Споразум је потписан у главном граду {0}.", "14. марта 2019. године", "24. марта 2019. године" },
        { "sr-Latn", "Sporazum je potpisan u glavnom gradu {0}.", "14. marta 2019. godine", "14. maja 2019. godine" },
        { "sl", "Pogodba je bila podpisana v glavnem mestu {0}.", "14. marca 2019", "24. marca 2019" },
        { "lt", "Sutartis buvo pasirašyta sostinėje {0}.", "2019 m. kovo 14 d.", "2019 m. kovo 24 d." },
        { "lv", "Līgumu parakstīja galvaspilsētā {0}.", "2019. gada 14. martā", "2019. gada 24. martā" },
        { "et", "Leping allkirjastati pealinnas {0}.", "14. märtsil 2019", "24. märtsil 2019" },
        { "ca", "El tractat es va signar a la capital el {0}.", "14 de març de 2019", "14 de maig de 2019" },
        { "is", "Samningurinn var undirritaður í höfuðborginni {0}.", "14. mars 2019", "14. maí 2019" },
        { "sq", "Traktati u nënshkrua në kryeqytet më {0}.", "14 mars 2019", "24 mars 2019" },
        { "mk", "Договорот беше потпишан во главниот град на {0}.", "14 март 2019 година", "14 мај 2019 година" },
        { "ka", "ხელშეკრულებას ხელი დედაქალაქში მოეწერა {0}.", "2019 წლის 14 მარტს", "2019 წლის 24 მარტს" },
        { "hy", "Պայմանագիրը ստորագրվել է մայրաքաղաքում {0}։", "2019 թ. մարտի 14-ին", "2019 թ. մարտի 24-ին" },
        { "az", "Müqavilə paytaxtda {0} tarixində imzalanıb.", "14 mart 2019-cu il", "24 mart 2019-cu il" },
        { "kk", "Келісімшартқа елордада {0} қол қойылды.", "2019 жылғы 14 наурызда", "2019 жылғы 24 наурызда" },
        { "sw", "Mkataba huo ulitiwa saini katika mji mkuu tarehe {0}.", "14 Machi 2019", "14 Mei 2019" },
        { "af", "Die verdrag is op {0} in die hoofstad onderteken.", "14 Maart 2019", "14 Mei 2019" },
        { "ga", "Síníodh an conradh sa phríomhchathair an {0}.", "14 Márta 2019", "14 Bealtaine 2019" },
        { "mt", "It-trattat ġie ffirmat fil-belt kapitali fl-{0}.", "14 ta’ Marzu 2019", "24 ta’ Marzu 2019" },
    };

    [Theory]
    [MemberData(nameof(Locales))]
    public void Reported(string locale, string sentence, string right, string altered)
    {
        Assert.NotEqual(right, altered);
        Assert.Contains("date-changed", Checked(locale, sentence, altered));
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
