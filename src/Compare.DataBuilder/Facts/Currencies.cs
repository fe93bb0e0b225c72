using System.Text.Json;
using Compare.Core.Languages;
using Compare.DataBuilder.Cldr;

namespace Compare.DataBuilder.Facts;

/// <summary>Codes, symbols and names of currencies in all plural forms. A narrow symbol ($, £, kr) has every currency that uses it, the locale's own sign first.</summary>
internal sealed class Currencies(Selection selection) : IFactSource
{
    // Folded, the Australian sign is what stands in "a $5 ticket".
    private const string Article = "A$";

    public IEnumerable<FactRow> Rows(Locale locale, CldrData cldr)
    {
        JsonElement all = cldr.Main("numbers", locale, "currencies").GetProperty("numbers").GetProperty("currencies");
        foreach (string code in selection.Currencies)
        {
            yield return new FactRow(FactSection.Currency, code, code);
            if (all.TryGetProperty(code, out JsonElement currency))
            {
                foreach (JsonProperty form in currency.EnumerateObject().Where(f => f.Name != "symbol-alt-narrow" && f.Value.GetString() != Article))
                {
                    yield return new FactRow(FactSection.Currency, form.Value.GetString()!, code);
                }
            }
        }

        foreach (string code in selection.Currencies)
        {
            if (all.TryGetProperty(code, out JsonElement currency) && currency.TryGetProperty("symbol-alt-narrow", out JsonElement narrow))
            {
                yield return new FactRow(FactSection.Currency, narrow.GetString()!, code);
            }
        }
    }
}
