using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Compare.DataBuilder.Packages;

namespace Compare.DataBuilder.Assets;

/// <summary>
/// Letters of all scripts in ASCII, after any-ascii: a line for each block of 256 code points of the basic plane, <c>block TAB entry TAB
/// entry ...</c>, the block in hexadecimal. Entries are small letters and digits only; signs and pictures are left empty.
/// </summary>
internal sealed partial class Romanisation : IAsset
{
    /// <inheritdoc/>
    public string Name => "romanisation.tsv";

    /// <inheritdoc/>
    public IEnumerable<string> Lines(PackageStore packages)
    {
        // The package is a program with one string a block; its strings are JSON strings but for the tabs that part the entries.
        foreach (Match line in BlockLine().Matches(packages.Open("any-ascii").Text("block.js")))
        {
            int block = int.Parse(line.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            if (block > 0xFF)
            {
                continue;
            }

            string text = JsonSerializer.Deserialize(line.Groups[2].Value.Replace("\t", "\\t", StringComparison.Ordinal), BuilderJsonContext.Default.String)!;
            string[] entries = [.. text.Split('\t').Select((e, i) => Reduced((block << 8) + i, e))];
            string joined = string.Join('\t', entries).TrimEnd('\t');
            if (joined.Length > 0)
            {
                yield return $"{block:x2}\t{joined}";
            }
        }
    }

    private static string Reduced(int codePoint, string entry)
    {
        bool letter = codePoint > 0x7F && !char.IsSurrogate((char)codePoint) && char.IsLetterOrDigit((char)codePoint);
        bool sign = CharUnicodeInfo.GetUnicodeCategory((char)codePoint) is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.NonSpacingMark;
        return letter || sign ? string.Concat(entry.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)) : string.Empty;
    }

    [GeneratedRegex("^case (\\d+):return(\".*\")$", RegexOptions.Multiline)]
    private static partial Regex BlockLine();
}
