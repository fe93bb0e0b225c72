using System.Text;
using System.Text.Json;
using Compare.Core.Languages;
using Compare.DataBuilder.Facts;

namespace Compare.DataBuilder.Output;

/// <summary>
/// The facts of one locale on their way into a file: keys folded, each fact once, ordered by section and key (ordinal), the meanings of a key
/// in the order in which the sources gave them.
/// </summary>
internal sealed class FactTable
{
    private readonly SortedDictionary<(string Section, string Key), List<string>> values = new(Comparer<(string Section, string Key)>.Create(Order));

    /// <summary>Adds a fact unless it is there or its key is empty.</summary>
    public void Add(FactRow row)
    {
        string key = FactKeys.Key(row.Section, row.Written);
        if (key.Length == 0)
        {
            return;
        }

        (string Section, string Key) place = (JsonNamingPolicy.CamelCase.ConvertName(row.Section.ToString()), key);
        if (!values.TryGetValue(place, out List<string>? known))
        {
            values.Add(place, known = []);
        }

        if (!known.Contains(row.Value, StringComparer.Ordinal))
        {
            known.Add(row.Value);
        }
    }

    /// <summary>The lines <c>section TAB key TAB value</c>, without those keys for which <paramref name="parent"/> says the same.</summary>
    public byte[] ToBytes(FactTable? parent)
    {
        var text = new StringBuilder();
        foreach (((string Section, string Key) place, List<string> known) in values)
        {
            if (parent is not null && parent.values.TryGetValue(place, out List<string>? same) && same.SequenceEqual(known))
            {
                continue;
            }

            foreach (string value in known)
            {
                text.Append(place.Section).Append('\t').Append(place.Key).Append('\t').Append(value).Append('\n');
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static int Order((string Section, string Key) a, (string Section, string Key) b) =>
        string.CompareOrdinal(a.Section, b.Section) is var bySection && bySection != 0 ? bySection : string.CompareOrdinal(a.Key, b.Key);
}
