using System.Numerics;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Matching.Numbers.Expected;

/// <summary>Tells whether the word behind a number keeps its form beside another number: one million, two millions; 2 миллиона, 5 миллионов.</summary>
internal static class CountedForm
{
    // Abbreviations keep their form.
    private const int LongestAbbreviation = 3;
    private static readonly BigInteger Hundred = new(100);

    /// <summary>Whether what follows the number may stay as it is. A language whose words have several forms (notation key <c>countedForms</c>) is held to the finest division of numbers.</summary>
    public static bool IsKept(Language language, ReadOnlySpan<char> after, ExactNumber from, ExactNumber to)
    {
        int start = 0;
        while (start < after.Length && !char.IsLetter(after[start]))
        {
            start++;
        }

        int end = start;
        while (end < after.Length && char.IsLetter(after[end]))
        {
            end++;
        }

        if (end - start <= LongestAbbreviation || Scripts.Of(after[start]) is not (Script.Latin or Script.Cyrillic or Script.Greek or Script.Arabic or Script.Hebrew))
        {
            return true;
        }

        var one = new ExactNumber(1);
        return language.Knows(FactSection.Notation, "countedForms") ? Form(from) == Form(to) : from.Abs() == one == (to.Abs() == one);
    }

    // Decimals, then by the last two digits: 1; 2; 3 and 4; 5 to 10; 11 to 19; the rest by their last digit.
    private static int Form(ExactNumber number)
    {
        if (!number.IsWhole)
        {
            return -1;
        }

        int last = (int)(BigInteger.Abs(number.Numerator) % Hundred);
        bool small = number.Abs() < new ExactNumber(Hundred);
        int form = last switch
        {
            1 => 1,
            2 => 2,
            3 or 4 => 3,
            >= 5 and <= 10 => 4,
            >= 11 and <= 19 => 5,
            _ => (last % 10) switch { 1 => 6, >= 2 and <= 4 => 7, _ => 8 },
        };
        return small ? form : form + 10;
    }
}
