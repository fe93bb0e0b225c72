using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Compare.Core.Text;

namespace Compare.Core.Judging;

/// <summary>
/// Names a finding so that it is recognised in later runs: a digest of check, version ids, values and folded quotations, with its ordinal among
/// equals. Row, offset, confidence and suspects have no part in it, nor has the order in which versions are given, so edits elsewhere do not change it.
/// </summary>
internal sealed class Fingerprint
{
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of the next finding, in the order of the grid; 16 hexadecimal digits.</summary>
    public string Next(string check, IEnumerable<(string VersionId, string? Value, string Text)> evidence)
    {
        var content = new StringBuilder(check);
        foreach (string place in evidence.Select(e => $"\u001f{e.VersionId}\u001f{e.Value}\u001f{Folding.Fold(e.Text)}").Order(StringComparer.Ordinal))
        {
            content.Append(place);
        }

        string key = content.ToString();
        int ordinal = seen[key] = seen.GetValueOrDefault(key) + 1;
        byte[] digest = SHA256.HashData(Encoding.UTF8.GetBytes(key + '\u001f' + ordinal.ToString(CultureInfo.InvariantCulture)));
        return Convert.ToHexStringLower(digest.AsSpan(0, 8));
    }
}
