using System.Globalization;
using System.Numerics;
using Compare.Core.Extracting.Phrases;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Reads what raises a number in digits: 1.2e5, 2^10, 10^-3.</summary>
internal static class Exponent
{
    private const int Largest = 60;

    /// <summary>The raised value and the index after the exponent, or null where none follows a number that ends before atom <paramref name="end"/>.</summary>
    public static (ExactNumber Value, int End)? After(PhraseText text, ExactNumber number, int end)
    {
        if (!text.IsAdjacent(end) || text.Atoms[end].Text is not ("e" or "^"))
        {
            return null;
        }

        int at = end + 1;
        bool negative = false;
        while (text.IsAdjacent(at) && text.Atoms[at].Text is "+" or "-" or "−" && at < end + 3)
        {
            negative ^= text.Atoms[at].Text != "+";
            at++;
        }

        if (!text.IsAdjacent(at) || text.Atoms[at].Kind != AtomKind.Digits || text.Atoms[at].Text.Length > 2 || (text.IsAdjacent(at + 1) && text.Atoms[at + 1].IsLetters))
        {
            return null;
        }

        int power = int.Parse(text.Atoms[at].Text, CultureInfo.InvariantCulture);
        if (power > Largest)
        {
            return null;
        }

        ExactNumber raised = text.Atoms[end].Text == "e" ? number * ExactNumber.PowerOfTen(negative ? -power : power) : Power(number, power, negative);
        return (raised, at + 1);
    }

    private static ExactNumber Power(ExactNumber number, int power, bool negative)
    {
        var raised = new ExactNumber(BigInteger.Pow(number.Numerator, power), BigInteger.Pow(number.Denominator, power));
        return negative && raised.Sign != 0 ? new ExactNumber(1) / raised : raised;
    }
}
