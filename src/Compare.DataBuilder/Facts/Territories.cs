using Compare.Core.Languages;
using Compare.DataBuilder.Cldr;

namespace Compare.DataBuilder.Facts;

/// <summary>Names of countries, territories and continents with their short and variant forms.</summary>
internal sealed class Territories : IFactSource
{
    public IEnumerable<FactRow> Rows(Locale locale, CldrData cldr) =>
        from name in cldr.Main("localenames", locale, "territories").GetProperty("localeDisplayNames").GetProperty("territories").EnumerateObject()
        let code = name.Name.Split("-alt-")[0]
        where code is not ("ZZ" or "XA" or "XB" or "EZ" or "QO") && name.Value.GetString() != code
        select new FactRow(FactSection.Territory, name.Value.GetString()!, code);
}
