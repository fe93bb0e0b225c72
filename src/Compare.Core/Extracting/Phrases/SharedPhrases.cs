using Compare.Core.Languages;

namespace Compare.Core.Extracting.Phrases;

/// <summary>What is written the same in every language: percent signs, symbols of the International System, currency signs and codes.</summary>
internal static class SharedPhrases
{
    /// <summary>Key (folded), section and value.</summary>
    public static readonly (string Key, FactSection Section, string Value)[] All =
    [
        ("%", FactSection.Percent, "percent"), ("\u066A", FactSection.Percent, "percent"), ("\u2030", FactSection.Percent, "permille"),
        ("€", FactSection.Currency, "EUR"), ("$", FactSection.Currency, "USD"), ("us$", FactSection.Currency, "USD"), ("£", FactSection.Currency, "GBP"),
        ("¥", FactSection.Currency, "JPY"), ("₽", FactSection.Currency, "RUB"), ("₴", FactSection.Currency, "UAH"), ("₹", FactSection.Currency, "INR"),
        ("₩", FactSection.Currency, "KRW"), ("₺", FactSection.Currency, "TRY"), ("₪", FactSection.Currency, "ILS"), ("₫", FactSection.Currency, "VND"),
        ("r$", FactSection.Currency, "BRL"), ("a$", FactSection.Currency, "AUD"), ("c$", FactSection.Currency, "CAD"), ("hk$", FactSection.Currency, "HKD"),
        ("nt$", FactSection.Currency, "TWD"), ("s$", FactSection.Currency, "SGD"), ("au$", FactSection.Currency, "AUD"), ("ca$", FactSection.Currency, "CAD"),
        ("nz$", FactSection.Currency, "NZD"), ("mx$", FactSection.Currency, "MXN"), ("₱", FactSection.Currency, "PHP"), ("฿", FactSection.Currency, "THB"),
        ("₦", FactSection.Currency, "NGN"), ("₸", FactSection.Currency, "KZT"), ("₾", FactSection.Currency, "GEL"), ("֏", FactSection.Currency, "AMD"),
        ("eur", FactSection.Currency, "EUR"), ("usd", FactSection.Currency, "USD"), ("gbp", FactSection.Currency, "GBP"), ("jpy", FactSection.Currency, "JPY"),
        ("cny", FactSection.Currency, "CNY"), ("rmb", FactSection.Currency, "CNY"), ("chf", FactSection.Currency, "CHF"), ("cad", FactSection.Currency, "CAD"),
        ("aud", FactSection.Currency, "AUD"), ("sek", FactSection.Currency, "SEK"), ("nok", FactSection.Currency, "NOK"), ("dkk", FactSection.Currency, "DKK"),
        ("pln", FactSection.Currency, "PLN"), ("czk", FactSection.Currency, "CZK"), ("huf", FactSection.Currency, "HUF"), ("rub", FactSection.Currency, "RUB"),
        ("uah", FactSection.Currency, "UAH"), ("inr", FactSection.Currency, "INR"), ("krw", FactSection.Currency, "KRW"), ("brl", FactSection.Currency, "BRL"),
        ("mxn", FactSection.Currency, "MXN"), ("zar", FactSection.Currency, "ZAR"), ("hkd", FactSection.Currency, "HKD"), ("sgd", FactSection.Currency, "SGD"),
        ("aud$", FactSection.Currency, "AUD"), ("cad$", FactSection.Currency, "CAD"), ("nzd$", FactSection.Currency, "NZD"), ("mxn$", FactSection.Currency, "MXN"),
        ("usd$", FactSection.Currency, "USD"), ("₭", FactSection.Currency, "LAK"), ("₡", FactSection.Currency, "CRC"), ("元", FactSection.Currency, "CNY"), ("円", FactSection.Currency, "JPY"), (">", FactSection.Approximator, "over"), ("<", FactSection.Approximator, "under"),
        ("≥", FactSection.Approximator, "atLeast"), ("≤", FactSection.Approximator, "atMost"), (">=", FactSection.Approximator, "atLeast"), ("<=", FactSection.Approximator, "atMost"),
        ("km", FactSection.Unit, "length-kilometer"), ("m", FactSection.Unit, "length-meter"), ("cm", FactSection.Unit, "length-centimeter"), ("mm", FactSection.Unit, "length-millimeter"),
        ("km/h", FactSection.Unit, "speed-kilometer-per-hour"), ("mph", FactSection.Unit, "speed-mile-per-hour"), ("m/s", FactSection.Unit, "speed-meter-per-second"),
        ("kg", FactSection.Unit, "mass-kilogram"), ("g", FactSection.Unit, "mass-gram"), ("mg", FactSection.Unit, "mass-milligram"), ("ha", FactSection.Unit, "area-hectare"),
        ("km2", FactSection.Unit, "area-square-kilometer"), ("m^2", FactSection.Unit, "area-square-meter"), ("km^2", FactSection.Unit, "area-square-kilometer"), ("rad", FactSection.Unit, "angle-radian"), ("m2", FactSection.Unit, "area-square-meter"), ("m3", FactSection.Unit, "volume-cubic-meter"), ("cm2", FactSection.Unit, "area-square-centimeter"),
        ("ml", FactSection.Unit, "volume-milliliter"), ("cl", FactSection.Unit, "volume-centiliter"), ("l", FactSection.Unit, "volume-liter"),
        ("°c", FactSection.Unit, "temperature-celsius"), ("°f", FactSection.Unit, "temperature-fahrenheit"), ("° c", FactSection.Unit, "temperature-celsius"), ("° f", FactSection.Unit, "temperature-fahrenheit"),
        ("°", FactSection.Unit, "angle-degree"), ("oc", FactSection.Unit, "temperature-celsius"), ("kw", FactSection.Unit, "power-kilowatt"), ("mw", FactSection.Unit, "power-megawatt"), ("gw", FactSection.Unit, "power-gigawatt"),
        ("kwh", FactSection.Unit, "energy-kilowatt-hour"), ("hz", FactSection.Unit, "frequency-hertz"), ("mhz", FactSection.Unit, "frequency-megahertz"), ("ghz", FactSection.Unit, "frequency-gigahertz"),
        ("kb", FactSection.Unit, "digital-kilobyte"), ("mb", FactSection.Unit, "digital-megabyte"), ("gb", FactSection.Unit, "digital-gigabyte"), ("tb", FactSection.Unit, "digital-terabyte"),
        ("am", FactSection.TimeWord, "am"), ("a.m", FactSection.TimeWord, "am"), ("pm", FactSection.TimeWord, "pm"), ("p.m", FactSection.TimeWord, "pm"),
        ("h", FactSection.TimeWord, "hourMark"), ("utc", FactSection.TimeWord, "zone"), ("gmt", FactSection.TimeWord, "zone"), ("cet", FactSection.TimeWord, "zone"), ("cest", FactSection.TimeWord, "zone"), ("est", FactSection.TimeWord, "zone"),
        ("edt", FactSection.TimeWord, "zone"), ("pst", FactSection.TimeWord, "zone"), ("pdt", FactSection.TimeWord, "zone"), ("bst", FactSection.TimeWord, "zone"),
    ];
}
