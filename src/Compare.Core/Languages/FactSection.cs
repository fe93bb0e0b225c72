namespace Compare.Core.Languages;

/// <summary>
/// The kinds of facts that a language's data holds. A fact is a key and a value in one section; a key may have several values. Data files name
/// sections in camel case (<c>numberJoiner</c>). Keys that are matched against text are folded (<see cref="FactKeys"/>): lower case, accents
/// gone, several words joined by one space, the point of an abbreviation gone.
/// </summary>
public enum FactSection
{
    /// <summary>What the language is called and how it is written: keys <c>name</c>, <c>script</c> (ISO 15924), <c>parent</c>.</summary>
    Identity,

    /// <summary>Notation of numbers: keys <c>decimal</c>, <c>group</c>, <c>minimumGrouping</c>, <c>grouping</c> (3, or 3;2), <c>percent</c>, <c>percentPattern</c>, <c>engine</c> (see Engines) and others that the number engines name; <c>wordBreaks</c>, the model that parts words written without spaces.</summary>
    Notation,

    /// <summary>A scale word or its abbreviation (hundred, million, mil, Mrd, 万) and its power of ten; or, after <c>x</c>, a factor (<c>x12</c> for a dozen). Keys are folded, so that <c>m</c> is the million only where the text has a capital.</summary>
    Scale,

    /// <summary>A spelled cardinal that engines compose (zero to ninety-nine, hundreds) and its value.</summary>
    Cardinal,

    /// <summary>A spelled ordinal and its value.</summary>
    Ordinal,

    /// <summary>A word that joins the parts of a spelled number (and, et, und, y); no value.</summary>
    NumberJoiner,

    /// <summary>A suffix or pattern that turns digits into an ordinal (st, nd, º, -й, 第#); no value.</summary>
    OrdinalMark,

    /// <summary>A spelled fraction (half, third) and its value as <c>1/2</c>.</summary>
    Fraction,

    /// <summary>Words before or after a number that bound or blur it (about, more than, 以上), and one of about, over, under, nearly, atLeast, atMost; a leading <c>^</c> in the value says that they follow the number.</summary>
    Approximator,

    /// <summary>Words that say percent, per mille or percentage point, and <c>percent</c>, <c>permille</c> or <c>percentage-point</c>.</summary>
    Percent,

    /// <summary>A currency's symbol, code or name in any form, and its ISO 4217 code; several where it is ambiguous, the likeliest first. A key that is its own code in small letters (<c>all</c>, <c>try</c>) means money only where the text has it in capitals.</summary>
    Currency,

    /// <summary>A unit's name or abbreviation in any form, and its CLDR unit identifier (<c>length-kilometer</c>); <c>#</c> in the key stands for the number where words stand on both sides of it (<c>摄氏#度</c>).</summary>
    Unit,

    /// <summary>A month's name or abbreviation in any form, and 1 to 12.</summary>
    Month,

    /// <summary>A month's name in a calendar whose months are not the Gregorian ones, and the calendar and number (<c>persian-8</c>, <c>islamic-3</c>).</summary>
    CalendarMonth,

    /// <summary>A weekday's name or abbreviation, and 1 (Monday) to 7 (ISO 8601).</summary>
    Weekday,

    /// <summary>An era's name or abbreviation, and its calendar and code (<c>gregorian-bc</c>, <c>japanese-reiwa</c>).</summary>
    Era,

    /// <summary>Date and time notation: keys <c>order</c> (dmy, mdy, ymd), <c>calendar</c>, and patterns that the engines name.</summary>
    DateNotation,

    /// <summary>Words of times and dates (o'clock, Uhr, h, a.m., noon, 年, 月, 日, of, de) and their part: <c>am</c>, <c>pm</c>, <c>hour</c>, <c>minute</c>, <c>noon</c>, <c>midnight</c>, <c>year</c>, <c>month</c>, <c>day</c>, <c>joiner</c>, <c>decade</c>, <c>century</c>.</summary>
    TimeWord,

    /// <summary>A country or region's name or abbreviation, and its code (ISO 3166 or UN M.49).</summary>
    Territory,

    /// <summary>A city's exemplar name, and its CLDR time zone identifier.</summary>
    City,

    /// <summary>A language's name, and its tag.</summary>
    LanguageName,

    /// <summary>An inhabitant's or adjective's name (French, française), and the territory's code.</summary>
    Demonym,

    /// <summary>A title or role before or after a person's name (Mr, Dr, President), and its concept.</summary>
    Title,

    /// <summary>A head word of organisations (University, GmbH, 公司), and its concept.</summary>
    OrganisationWord,

    /// <summary>A particle inside names (de, van, al, bin); no value.</summary>
    NameParticle,

    /// <summary>An abbreviation whose point does not end a sentence, without the point; value <c>name</c> where a name always follows, <c>number</c> where it is an abbreviation only before a number.</summary>
    Abbreviation,

    /// <summary>A frequent function word; used where a capital at a sentence's start is no sign of a name, and to tell languages apart.</summary>
    FunctionWord,

    /// <summary>A word of names that translations translate, in any form: points of the compass, what stands for a kind of place or body (lake, council), peoples, and places that most languages have names of their own for; no value.</summary>
    TranslatedWord,

    /// <summary>A cue of a claim and its concept with polarity and strength.</summary>
    Cue,

    /// <summary>A suffix that inflects names (Slavic, Finnish, Turkish cases), and the ending that it replaces.</summary>
    NameSuffix,

    /// <summary>One or two letters (small, not folded), and how the language romanises them where that differs from the common way.</summary>
    Romanisation,

    /// <summary>
    /// How words are written: key <c>word</c>, value <c>syllables</c> where spaces part syllables and not words; key <c>length</c>, how many letters a
    /// translation has for each letter of its English original, where it was measured.
    /// </summary>
    Writing,

    /// <summary>A particle or ending that is written onto a word and says no more than order or a preposition says elsewhere; no value.</summary>
    Enclitic,

    /// <summary>A word that tells which of two dimensions a unit's name is of where a pound is a mass and money (weighs, poids), and the dimension: <c>mass</c>.</summary>
    MeasureCue,

    /// <summary>The beginning of a word that announces a telephone number (phone, тел, 电话); no value.</summary>
    PhoneCue,

    /// <summary>What the row, the column or the line of a total is headed by, whole (total, grand total, 合計); no value, and <c>part</c> where it is a subtotal.</summary>
    TotalLabel,

    /// <summary>Words of a life's ends, in any form, and <c>born</c>, <c>died</c> or <c>aged</c>; a leading <c>^</c> in the value says that they follow the age.</summary>
    LifeWord,
}
