using Compare.Core.Matching;

namespace Compare.Tests.Matching.Claims;

/// <summary>A hedge lost and a direction turned, in each language against English; and the same sentence as it should be.</summary>
public sealed class HedgeAndDirectionRows
{
    [Theory]
    [InlineData("ar", "يزعم أن الوزير أخذ المال.", "أخذ الوزير المال.")]
    [InlineData("bg", "Министърът уж взе парите.", "Министърът взе парите.")]
    [InlineData("bn", "কথিত মতে মন্ত্রী টাকা নিয়েছেন।", "মন্ত্রী টাকা নিয়েছেন।")]
    [InlineData("ca", "El ministre presumptament va agafar els diners.", "El ministre va agafar els diners.")]
    [InlineData("da", "Ministeren tog angiveligt pengene.", "Ministeren tog pengene.")]
    [InlineData("el", "Ο υπουργός υποτίθεται ότι πήρε τα χρήματα.", "Ο υπουργός πήρε τα χρήματα.")]
    [InlineData("et", "Minister võttis väidetavalt raha.", "Minister võttis raha.")]
    [InlineData("fa", "گویا وزیر پول را برد.", "وزیر پول را برد.")]
    [InlineData("fi", "Ministeri otti väitetysti muka rahat.", "Ministeri otti rahat.")]
    [InlineData("he", "השר לכאורה לקח את הכסף.", "השר לקח את הכסף.")]
    [InlineData("hr", "Ministar je navodno uzeo novac.", "Ministar je uzeo novac.")]
    [InlineData("hu", "A miniszter állítólag elvitte a pénzt.", "A miniszter elvitte a pénzt.")]
    [InlineData("id", "Menteri diduga mengambil uang itu.", "Menteri mengambil uang itu.")]
    [InlineData("ko", "장관은 이른바 돈을 가져갔다.", "장관은 돈을 가져갔다.")]
    [InlineData("lt", "Ministras tariamai paėmė pinigus.", "Ministras paėmė pinigus.")]
    [InlineData("lv", "Ministrs it kā esot paņēmis naudu.", "Ministrs paņēma naudu.")]
    [InlineData("ms", "Menteri kononnya mengambil wang itu.", "Menteri mengambil wang itu.")]
    [InlineData("nb", "Ministeren tok angivelig pengene.", "Ministeren tok pengene.")]
    [InlineData("ro", "Ministrul ar fi luat, chipurile, banii.", "Ministrul a luat banii.")]
    [InlineData("sk", "Minister údajne vzal peniaze.", "Minister vzal peniaze.")]
    [InlineData("sl", "Minister je domnevno vzel denar.", "Minister je vzel denar.")]
    [InlineData("sr", "Министар је наводно узео новац.", "Министар је узео новац.")]
    [InlineData("sr-Latn", "Ministar je navodno uzeo novac.", "Ministar je uzeo novac.")]
    [InlineData("sv", "Ministern tog påstås det pengarna.", "Ministern tog pengarna.")]
    [InlineData("th", "ข่าวลือว่ารัฐมนตรีเอาเงินไป", "รัฐมนตรีเอาเงินไป")]
    [InlineData("tr", "İddiaya göre bakan parayı aldı.", "Bakan parayı aldı.")]
    [InlineData("uk", "Міністр нібито взяв гроші.", "Міністр взяв гроші.")]
    [InlineData("ur", "وزیر نے مبینہ طور پر رقم لی۔", "وزیر نے رقم لی۔")]
    [InlineData("vi", "Bộ trưởng được cho là đã lấy tiền.", "Bộ trưởng đã lấy tiền.")]
    public void A_hedge_is_kept_or_lost(string tag, string kept, string lost)
    {
        const string English = "The minister allegedly took the money.";
        Assert.DoesNotContain(DifferenceKind.HedgeChanged, ClaimRows.Kinds("en", English, tag, kept));
        Assert.Contains(DifferenceKind.HedgeChanged, ClaimRows.Kinds("en", English, tag, lost));
    }

    [Theory]
    [InlineData("ar", "ارتفعت الأسعار العام الماضي.", "انخفضت الأسعار العام الماضي.")]
    [InlineData("bg", "Цените се увеличиха миналата година.", "Цените намаляха миналата година.")]
    [InlineData("bn", "গত বছর দাম বৃদ্ধি পেয়েছে।", "গত বছর দাম কমেছে।")]
    [InlineData("ca", "Els preus van augmentar l'any passat.", "Els preus van baixar l'any passat.")]
    [InlineData("da", "Priserne steg sidste år.", "Priserne faldt sidste år.")]
    [InlineData("el", "Οι τιμές αυξήθηκαν πέρυσι.", "Οι τιμές μειώθηκαν πέρυσι.")]
    [InlineData("et", "Hinnad tõusid mullu.", "Hinnad langesid mullu.")]
    [InlineData("fa", "قیمت‌ها سال گذشته افزایش یافت.", "قیمت‌ها سال گذشته کاهش یافت.")]
    [InlineData("fi", "Hinnat nousivat viime vuonna.", "Hinnat laskivat viime vuonna.")]
    [InlineData("he", "המחירים עלו בשנה שעברה.", "המחירים ירדו בשנה שעברה.")]
    [InlineData("hr", "Cijene su skočile prošle godine, rast je velik.", "Cijene su pale prošle godine, pad je velik.")]
    [InlineData("hu", "Az árak tavaly emelkedtek.", "Az árak tavaly csökkentek.")]
    [InlineData("id", "Harga naik tahun lalu.", "Harga turun tahun lalu.")]
    [InlineData("ko", "지난해 물가가 상승했다.", "지난해 물가가 하락했다.")]
    [InlineData("lt", "Kainos pernai kilo.", "Kainos pernai krito.")]
    [InlineData("lv", "Cenas pērn kāpa.", "Cenas pērn kritās.")]
    [InlineData("ms", "Harga naik tahun lalu.", "Harga turun tahun lalu.")]
    [InlineData("nb", "Prisene steg i fjor.", "Prisene falt i fjor.")]
    [InlineData("ro", "Prețurile au crescut anul trecut.", "Prețurile au scăzut anul trecut.")]
    [InlineData("sk", "Ceny vlani stúpli.", "Ceny vlani klesli.")]
    [InlineData("sl", "Cene so lani narasle.", "Cene so lani padle.")]
    [InlineData("sv", "Priserna steg i fjol.", "Priserna föll i fjol.")]
    [InlineData("th", "ราคาเพิ่มขึ้นเมื่อปีที่แล้ว", "ราคาลดลงเมื่อปีที่แล้ว")]
    [InlineData("tr", "Fiyatlar geçen yıl arttı.", "Fiyatlar geçen yıl düştü.")]
    [InlineData("uk", "Ціни торік зросли.", "Ціни торік впали.")]
    [InlineData("ur", "پچھلے سال قیمتیں بڑھیں۔", "پچھلے سال قیمتیں گریں۔")]
    [InlineData("vi", "Giá tăng vào năm ngoái.", "Giá giảm vào năm ngoái.")]
    public void What_rose_fell(string tag, string rose, string fell)
    {
        const string English = "Prices rose last year.";
        Assert.DoesNotContain(DifferenceKind.DirectionChanged, ClaimRows.Kinds("en", English, tag, rose));
        Assert.Contains(DifferenceKind.DirectionChanged, ClaimRows.Kinds("en", English, tag, fell));
    }
}
