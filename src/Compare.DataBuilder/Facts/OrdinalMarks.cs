using System.Text.Json;
using Compare.Core.Languages;

namespace Compare.DataBuilder.Facts;

/// <summary>
/// What is written beside digits to make an ordinal, from the rules of digit ordinals: a suffix as it is, a prefix with <c>#</c> for the digits.
/// A bare point is no mark of its own: it ends sentences too.
/// </summary>
internal static class OrdinalMarks
{
    public static IEnumerable<FactRow> Rows(JsonElement groups)
    {
        foreach (JsonProperty set in groups.EnumerateObject().Where(g => g.Name == "OrdinalRules").SelectMany(g => g.Value.EnumerateObject()).Where(s => s.Name.StartsWith('%')))
        {
            foreach (string body in set.Value.EnumerateArray().Select(r => r[1].GetString()!.TrimEnd(';')))
            {
                foreach (string mark in set.Name.StartsWith("%%", StringComparison.Ordinal) ? Plain(body) : AroundDigits(body))
                {
                    yield return new FactRow(FactSection.OrdinalMark, mark, string.Empty);
                }
            }
        }
    }

    // A private set holds the suffixes themselves.
    private static IEnumerable<string> Plain(string body) => body.AsSpan().ContainsAny("→←=$[") ? [] : Mark(body);

    private static IEnumerable<string> AroundDigits(string body)
    {
        int first = body.IndexOf('=', StringComparison.Ordinal);
        int last = first < 0 ? -1 : body.IndexOf('=', first + 1);
        if (last < 0 || body[first + 1] is not ('#' or '0'))
        {
            return [];
        }

        string before = body[..first];
        string after = body[(last + 1)..];
        if (after.StartsWith("$(", StringComparison.Ordinal) && after.EndsWith(")$", StringComparison.Ordinal))
        {
            return after.Split('{')[1..].SelectMany(b => Mark(b[..b.IndexOf('}', StringComparison.Ordinal)]));
        }

        return before.Length > 0 ? [before.Trim('\'') + "#" + (after.Contains('=', StringComparison.Ordinal) ? string.Empty : after)] : Mark(after.Split('=')[0]);
    }

    private static IEnumerable<string> Mark(string text) => text.Trim('\'', ' ') is { Length: > 0 } mark && mark != "." ? [mark] : [];
}
