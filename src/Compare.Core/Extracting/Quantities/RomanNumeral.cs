namespace Compare.Core.Extracting.Quantities;

/// <summary>Reads Roman numerals in capitals. Only those of I, V, X and L are taken: longer ones are rarer than the abbreviations that look like them (CD, MC).</summary>
internal static class RomanNumeral
{
    private const int Longest = 8;

    /// <summary>The value of <paramref name="written"/>, or 0 where it is no well-formed numeral.</summary>
    public static int Read(string written)
    {
        if (written.Length is 0 or > Longest || written.AsSpan().IndexOfAnyExcept("IVXL") >= 0)
        {
            return 0;
        }

        int total = 0;
        for (int i = 0; i < written.Length; i++)
        {
            int value = Value(written[i]);
            total += i + 1 < written.Length && Value(written[i + 1]) > value ? -value : value;
        }

        return total is > 0 and < 90 && Write(total) == written ? total : 0;
    }

    private static string Write(int value)
    {
        string tens = (value / 10) switch { 0 => "", 1 => "X", 2 => "XX", 3 => "XXX", 4 => "XL", 5 => "L", 6 => "LX", 7 => "LXX", _ => "LXXX" };
        string ones = (value % 10) switch { 0 => "", 1 => "I", 2 => "II", 3 => "III", 4 => "IV", 5 => "V", 6 => "VI", 7 => "VII", 8 => "VIII", _ => "IX" };
        return tens + ones;
    }

    private static int Value(char letter) => letter switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 50 };
}
