using System.Text.Json;
using Compare.Core.Languages;
using Compare.DataBuilder.Cldr;

namespace Compare.DataBuilder.Facts;

/// <summary>Exemplar cities of time zones (Londres, Atenas). Where a locale in Latin script names none, the identifier's own name serves, as CLDR has it.</summary>
internal sealed class Cities : IFactSource
{
    private static readonly string[] Regions = ["Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"];

    public IEnumerable<FactRow> Rows(Locale locale, CldrData cldr)
    {
        JsonElement zones = cldr.Main("dates", locale, "timeZoneNames").GetProperty("dates").GetProperty("timeZoneNames").GetProperty("zone");
        return zones.EnumerateObject().Where(r => Regions.Contains(r.Name)).SelectMany(r => Below(r.Name, r.Value, locale.Script == "Latn"));
    }

    private static IEnumerable<FactRow> Below(string id, JsonElement zone, bool latin)
    {
        if (!zone.TryGetProperty("_type", out _))
        {
            return zone.EnumerateObject().SelectMany(z => Below(id + "/" + z.Name, z.Value, latin));
        }

        string own = id[(id.LastIndexOf('/') + 1)..].Replace('_', ' ');
        string? name = zone.TryGetProperty("exemplarCity", out JsonElement city) ? city.GetString() : latin ? own : null;
        return name is null || name.Contains(',', StringComparison.Ordinal) ? [] : [new FactRow(FactSection.City, name, id)];
    }
}
