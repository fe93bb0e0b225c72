using Compare.Core.Languages;

namespace Compare.Tests.Languages;

public sealed class LanguageIdentifierTests
{
    public static TheoryData<string, string> Sentences => new()
    {
        { "en", "The commission said on Monday that more than half of the votes had been counted in the northern districts." },
        { "fr", "La commission a annoncé lundi que plus de la moitié des bulletins avaient été dépouillés dans le nord du pays." },
        { "es", "La comisión anunció el lunes que ya se había contado más de la mitad de los votos en el norte del país." },
        { "de", "Die Kommission teilte am Montag mit, dass im Norden des Landes mehr als die Hälfte der Stimmen ausgezählt sei." },
        { "it", "La commissione ha annunciato lunedì che nel nord del paese è stata scrutinata più della metà delle schede." },
        { "pt", "A comissão anunciou na segunda-feira que mais da metade dos votos já foi apurada no norte do país." },
        { "nl", "De commissie maakte maandag bekend dat in het noorden van het land meer dan de helft van de stemmen is geteld." },
        { "pl", "Komisja poinformowała w poniedziałek, że na północy kraju policzono już ponad połowę głosów." },
        { "cs", "Komise v pondělí oznámila, že na severu země byla sečtena více než polovina hlasů." },
        { "sk", "Komisia v pondelok oznámila, že na severe krajiny bola spočítaná viac ako polovica hlasov." },
        { "hu", "A bizottság hétfőn közölte, hogy az ország északi részén a szavazatok több mint felét már megszámolták." },
        { "ro", "Comisia a anunțat luni că în nordul țării au fost numărate mai mult de jumătate din voturi." },
        { "sv", "Kommissionen meddelade på måndagen att mer än hälften av rösterna har räknats i norra delen av landet." },
        { "da", "Kommissionen oplyste mandag, at mere end halvdelen af stemmerne er blevet talt op i den nordlige del af landet." },
        { "nb", "Kommisjonen opplyste mandag at mer enn halvparten av stemmene er blitt talt opp i den nordlige delen av landet, sa hun." },
        { "fi", "Komissio ilmoitti maanantaina, että maan pohjoisosassa on laskettu jo yli puolet äänistä." },
        { "et", "Komisjon teatas esmaspäeval, et riigi põhjaosas on üle poole häältest juba kokku loetud." },
        { "lv", "Komisija pirmdien paziņoja, ka valsts ziemeļos ir saskaitīta vairāk nekā puse balsu." },
        { "lt", "Komisija pirmadienį pranešė, kad šalies šiaurėje jau suskaičiuota daugiau nei pusė balsų." },
        { "sl", "Komisija je v ponedeljek sporočila, da je bilo na severu države preštetih več kot polovica glasov." },
        { "hr", "Povjerenstvo je u ponedjeljak priopćilo da je na sjeveru zemlje prebrojeno više od polovice glasova." },
        { "sr", "Комисија је у понедељак саопштила да је на северу земље пребројано више од половине гласова." },
        { "mk", "Комисијата во понеделникот соопшти дека на северот од земјата се преброени повеќе од половина од гласовите." },
        { "bg", "Комисията съобщи в понеделник, че в северната част на страната са преброени повече от половината гласове." },
        { "ru", "Комиссия сообщила в понедельник, что на севере страны подсчитано более половины голосов." },
        { "uk", "Комісія повідомила в понеділок, що на півночі країни підраховано понад половину голосів." },
        { "kk", "Комиссия дүйсенбіде елдің солтүстігінде дауыстардың жартысынан көбі саналғанын хабарлады." },
        { "el", "Η επιτροπή ανακοίνωσε τη Δευτέρα ότι έχουν καταμετρηθεί περισσότερες από τις μισές ψήφους." },
        { "tr", "Komisyon pazartesi günü ülkenin kuzeyinde oyların yarısından fazlasının sayıldığını açıkladı." },
        { "az", "Komissiya bazar ertəsi bildirdi ki, ölkənin şimalında səslərin yarısından çoxu sayılıb." },
        { "ar", "أعلنت اللجنة يوم الاثنين أنه تم فرز أكثر من نصف الأصوات في شمال البلاد." },
        { "fa", "کمیسیون روز دوشنبه اعلام کرد که در شمال کشور بیش از نیمی از آرا شمارش شده است." },
        { "ur", "کمیشن نے پیر کو بتایا کہ ملک کے شمال میں نصف سے زیادہ ووٹ گنے جا چکے ہیں۔" },
        { "he", "הוועדה הודיעה ביום שני כי בצפון המדינה נספרו יותר ממחצית הקולות." },
        { "hi", "आयोग ने सोमवार को बताया कि देश के उत्तर में आधे से अधिक मतों की गिनती हो चुकी है।" },
        { "bn", "কমিশন সোমবার জানিয়েছে যে দেশের উত্তরাঞ্চলে অর্ধেকের বেশি ভোট গণনা হয়েছে।" },
        { "ta", "நாட்டின் வடக்கில் பாதிக்கும் மேற்பட்ட வாக்குகள் எண்ணப்பட்டதாக ஆணையம் திங்களன்று தெரிவித்தது." },
        { "th", "คณะกรรมการแถลงเมื่อวันจันทร์ว่ามีการนับคะแนนไปแล้วกว่าครึ่งในภาคเหนือ" },
        { "vi", "Hôm thứ Hai, ủy ban cho biết hơn một nửa số phiếu đã được kiểm ở miền bắc đất nước." },
        { "id", "Komisi mengumumkan pada hari Senin bahwa lebih dari setengah suara di wilayah utara sudah dihitung karena bisa lebih cepat." },
        { "ms", "Suruhanjaya itu berkata pada hari Isnin bahawa lebih daripada separuh undi di utara negara telah dikira kerana cuaca." },
        { "ja", "委員会は月曜日、北部では半数を超える票が数えられたと発表した。" },
        { "ko", "위원회는 월요일 북부 지역에서 절반이 넘는 표가 집계되었다고 밝혔다." },
        { "zh", "委员会星期一宣布，该国北部已有一半以上的选票完成计数。" },
        { "zh-Hant", "委員會星期一宣布，該國北部已有一半以上的選票完成計數。" },
        { "ca", "La comissió va anunciar dilluns que al nord del país s'han comptat més de la meitat dels vots." },
        { "is", "Nefndin tilkynnti á mánudag að meira en helmingur atkvæða hefði verið talinn í norðurhluta landsins." },
        { "sq", "Komisioni njoftoi të hënën se në veri të vendit është numëruar më shumë se gjysma e votave." },
        { "ka", "კომისიამ ორშაბათს განაცხადა, რომ ქვეყნის ჩრდილოეთში ხმების ნახევარზე მეტი დათვლილია." },
        { "hy", "Հանձնաժողովը երկուշաբթի հայտարարեց, որ երկրի հյուսիսում հաշվվել է ձայների կեսից ավելին։" },
        { "sw", "Tume ilitangaza siku ya Jumatatu kwamba zaidi ya nusu ya kura zimehesabiwa kaskazini mwa nchi." },
        { "af", "Die kommissie het Maandag gesê dat meer as die helfte van die stemme in die noorde van die land getel is." },
        { "ga", "D'fhógair an coimisiún Dé Luain go raibh níos mó ná leath na vótaí comhairthe i dtuaisceart na tíre." },
        { "mt", "Il-kummissjoni ħabbret nhar it-Tnejn li fit-tramuntana tal-pajjiż ingħaddu aktar minn nofs il-voti." },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Knows_the_language_of_a_sentence(string tag, string sentence)
    {
        IReadOnlyList<LanguageGuess> guesses = LanguageIdentifier.Identify(sentence);
        Assert.Equal(tag, guesses[0].Tag);
        Assert.InRange(guesses.Sum(g => g.Confidence), 0.9, 1.0001);
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Between_two_languages_one_sentence_is_enough(string tag, string sentence)
    {
        string other = tag == "en" ? "es" : "en";
        LanguageGuess best = LanguageIdentifier.Identify(sentence, [other, tag])[0];
        Assert.Equal(tag, best.Tag);
        Assert.True(best.Confidence > 0.95, $"{best.Confidence}");
    }

    [Theory]
    [InlineData("Das Unternehmen Google LLC kündigte an, „The Show Must Go On“ zu zeigen, sagte ein Sprecher.", "en", "de", "de")]
    [InlineData("Google公司周一宣布推出Android系统的新版本", "en", "zh-CN", "zh-CN")]
    [InlineData("The director of 東京新聞 said that the paper would appear again next week.", "ja", "en", "en")]
    public void Foreign_names_do_not_mislead(string text, string one, string other, string expected) =>
        Assert.Equal(expected, LanguageIdentifier.Identify(text, [one, other])[0].Tag);

    [Theory]
    [InlineData("")]
    [InlineData("12,345 – 67 %")]
    [InlineData("😀 …")]
    public void Without_letters_there_is_no_guess(string text)
    {
        Assert.Empty(LanguageIdentifier.Identify(text));
        Assert.Empty(LanguageIdentifier.Identify(text, ["en", "fr"]));
    }

    [Fact]
    public void Languages_with_the_same_data_share_a_guess()
    {
        LanguageGuess only = Assert.Single(LanguageIdentifier.Identify("More than half of the votes have been counted.", ["en-GB", "en", "zu"]));
        Assert.Equal("en-GB", only.Tag);
    }

    [Fact]
    public void Hostile_text_is_survived()
    {
        Assert.NotEmpty(LanguageIdentifier.Identify(new string('a', 1_000_000)));
        Assert.NotEmpty(LanguageIdentifier.Identify("a\uD800\uDC00\uDC00b"));
    }
}
