namespace Compare.Core.Extracting.Quantities;

/// <summary>Writes a number as English readers expect it: groups of three, and scale words where they make it shorter without loss.</summary>
internal static class ReadableNumber
{
    private static readonly (int Exponent, string Word)[] Scales = [(12, "trillion"), (9, "billion"), (6, "million")];

    public static string Write(ExactNumber number)
    {
        if (number.DecimalPlaces() < 0)
        {
            return number.ToString();
        }

        foreach ((int exponent, string word) in Scales)
        {
            ExactNumber scaled = number / ExactNumber.PowerOfTen(exponent);
            if (scaled.Abs() >= ExactNumber.PowerOfTen(0) && scaled.DecimalPlaces() <= 3 && scaled.Abs() < ExactNumber.PowerOfTen(4))
            {
                return Group(scaled.ToString()) + " " + word;
            }
        }

        return Group(number.ToString());
    }

    private static string Group(string plain)
    {
        int point = plain.IndexOf('.', StringComparison.Ordinal);
        int end = point < 0 ? plain.Length : point;
        int first = plain.StartsWith('-') ? 1 : 0;
        if (end - first < 5)
        {
            return plain;
        }

        var grouped = new System.Text.StringBuilder(plain);
        for (int i = end - 3; i > first; i -= 3)
        {
            grouped.Insert(i, ',');
        }

        return grouped.ToString();
    }
}
