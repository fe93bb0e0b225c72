using Compare.DataBuilder.Cldr;

namespace Compare.DataBuilder.Facts;

/// <summary>Draws the facts of one kind from CLDR. The first meaning of a key that a source gives is the likeliest.</summary>
internal interface IFactSource
{
    /// <summary>The facts of one locale.</summary>
    IEnumerable<FactRow> Rows(Locale locale, CldrData cldr);
}
