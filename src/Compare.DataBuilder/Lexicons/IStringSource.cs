using Compare.DataBuilder.Cldr;

namespace Compare.DataBuilder.Lexicons;

/// <summary>A collection of short texts that exist in English and in other languages.</summary>
internal interface IStringSource
{
    /// <summary>The texts of a locale with their English; none where the source does not have the locale.</summary>
    IEnumerable<StringPair> Pairs(Locale locale);
}
