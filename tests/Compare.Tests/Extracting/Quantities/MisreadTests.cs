namespace Compare.Tests.Extracting.Quantities;

/// <summary>What was once misread: numbers, money and units that look like something else.</summary>
public sealed class MisreadTests
{
    [Theory]
    [InlineData("nl", "een groei van 3 miljoen en een half", "3500000")]
    [InlineData("fr", "vingt-huit mille cent quatorze voix", "28114")]
    [InlineData("ar", "شرب خمسة وربع لترات", "5.25 volume-liter")]
    [InlineData("ar", "مئة وخمسة وعشرون شخصا", "125")]
    [InlineData("ar", "مئة شخص", "")]
    [InlineData("zh", "共有两千四百五", "2450")]
    [InlineData("zh", "共有两百五十人", "250")]
    [InlineData("ko", "한 다스만 주문했다", "12")]
    [InlineData("ko", "점수는 십오점 사이였다", "15")]
    [InlineData("en", "between ten and fifteen members", "10..15")]
    [InlineData("en", "11/22 was the code, 5/6 the share", "11-22 | 5/6")]
    [InlineData("tr", "Takım 1. sırada bitirdi", "1.")]
    [InlineData("tr", "yaklaşık 2 bin 300 kişi", "~2300")]
    [InlineData("es", "unos 2 mil 300 pesos", "~2300 MXN")]
    [InlineData("tr", "iki buçuk milyon kişi", "2500000")]
    [InlineData("zh", "上调0.25个百分点至4.75%", "0.25 percentage-point | 4.75 percent")]
    [InlineData("he", "ברבע נקודת האחוז", "0.25 percentage-point")]
    [InlineData("el", "κατά 0,25 της ποσοστιαίας μονάδας", "0.25 percentage-point")]
    [InlineData("fr", "8 % à 13 milliards d'euros", "8 percent | 13000000000 EUR")]
    public void Numbers(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text).Replace("--", string.Empty, StringComparison.Ordinal));

    [Theory]
    [InlineData("fr", "Il a payé treize euros et quarante-cinq cents.", "13.45 EUR")]
    [InlineData("fr", "quinze cents votants", "1500")]
    [InlineData("nl", "Het kost 5 euro 50.", "5.5 EUR")]
    [InlineData("en", "It costs 15 dollars 50.", "15.5 USD")]
    [InlineData("en", "For 15 dollars 50 people came.", "15 USD | 50")]
    [InlineData("ja", "100ユーロと30、", "100 EUR | 30")]
    [InlineData("en", "$ 20,000.00 $ 37,305.97", "20000 USD | 37305.97 USD")]
    [InlineData("zh", "门票$20，300人到场", "20 USD | 300")]
    [InlineData("ko", "매출은 1천억 위안이다", "100000000000 CNY")]
    [InlineData("hu", "5000 Ft", "5000 HUF")]
    public void Money(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));

    [Theory]
    [InlineData("en", "The man weighs 200 pounds.", "200 mass-pound")]
    [InlineData("en", "The ticket was 200 pounds.", "200 GBP")]
    [InlineData("de", "Das Baby wiegt 7 Pfund.", "7 mass-pound")]
    [InlineData("ja", "体重は200ポンドだった", "200 mass-pound")]
    [InlineData("hi", "उसका वजन 200 पाउंड है", "200 mass-pound")]
    [InlineData("en", "He is 5 ft 2 in tall.", "31/6 length-foot")]
    [InlineData("en", "A load of 20 (kg) each", "20 mass-kilogram")]
    [InlineData("fr", "un réservoir de 75 L", "75 volume-liter")]
    [InlineData("zh", "桌子长两米半", "2.5 length-meter")]
    [InlineData("en", "15k users at 300 K", "15000 | 300 temperature-kelvin")]
    [InlineData("it", "un terreno di 660 metri quadri", "660 area-square-meter")]
    [InlineData("hi", "98.6 डिग्री फ़ॉरेनहाइट", "98.6 temperature-fahrenheit")]
    [InlineData("ko", "1100억 세제곱미터", "110000000000 volume-cubic-meter")]
    [InlineData("th", "ระยะทาง 12 km/hr", "12 speed-kilometer-per-hour")]
    public void Units(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));
}
