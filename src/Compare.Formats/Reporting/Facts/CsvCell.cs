using System.Buffers;
using Compare.Formats.Reporting.Quoting;

namespace Compare.Formats.Reporting.Facts;

/// <summary>Writes a cell of a comma-separated table (RFC 4180), such that no spreadsheet computes it.</summary>
internal static class CsvCell
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\n\r");

    /// <summary>
    /// The cell on one line; in quotation marks where it holds a comma or one of them, with an apostrophe before it where it begins with a sign that opens a
    /// formula and is no plain number.
    /// </summary>
    public static string Of(string text)
    {
        string safe = SafeText.OneLine(text);
        string cell = OpensFormula(safe) ? "'" + safe : safe;
        return cell.AsSpan().ContainsAny(Quoted) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }

    // The full-width signs open formulas too, in some spreadsheets.
    private static bool OpensFormula(string text) => text.TrimStart() is { Length: > 0 } start
        && start[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠'
        && !IsPlainNumber(start);

    private static bool IsPlainNumber(string text)
    {
        ReadOnlySpan<char> digits = text.AsSpan(1);
        int point = digits.IndexOf('.');
        return text[0] is '-' or '+' && (point < 0 ? AreDigits(digits) : AreDigits(digits[..point]) && AreDigits(digits[(point + 1)..]));
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
