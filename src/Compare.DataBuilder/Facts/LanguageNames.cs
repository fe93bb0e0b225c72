using Compare.Core.Languages;
using Compare.DataBuilder.Cldr;

namespace Compare.DataBuilder.Facts;

/// <summary>Names of the languages that CLDR has likely scripts for and that have a two-letter code; longer codes name languages that news seldom do.</summary>
internal sealed class LanguageNames : IFactSource
{
    public IEnumerable<FactRow> Rows(Locale locale, CldrData cldr) =>
        from name in cldr.Main("localenames", locale, "languages").GetProperty("localeDisplayNames").GetProperty("languages").EnumerateObject()
        let tag = name.Name.Split("-alt-")[0]
        where tag.Length == 2 && name.Value.GetString() != tag
        select new FactRow(FactSection.LanguageName, name.Value.GetString()!, tag);
}
