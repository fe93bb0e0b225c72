using System.Globalization;
using System.Numerics;

namespace Compare.Core.Extracting.Quantities;

/// <summary>
/// An exact rational number: an integer over a positive integer, in lowest terms. Holds 1/3 and 10^30, which <see cref="decimal"/> cannot.
/// Equality is equality of value.
/// </summary>
public readonly record struct ExactNumber : IComparable<ExactNumber>
{
    private readonly BigInteger denominatorLessOne;

    /// <summary>The number <paramref name="numerator"/> / <paramref name="denominator"/>.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public ExactNumber(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        BigInteger common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / common;
        denominatorLessOne = (denominator / common) - 1;
    }

    /// <summary>The whole number <paramref name="value"/>.</summary>
    public ExactNumber(BigInteger value)
        : this(value, BigInteger.One)
    {
    }

    /// <summary>Above the line, with the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Below the line, positive.</summary>
    public BigInteger Denominator => denominatorLessOne + 1;

    /// <summary>Zero.</summary>
    public static ExactNumber Zero => default;

    /// <summary>Whether it is a whole number.</summary>
    public bool IsWhole => denominatorLessOne.IsZero;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>The nearest double; for ratios and rough comparison only.</summary>
    public double ToDouble() => Numerator.IsZero ? 0 : Math.Exp(BigInteger.Log(BigInteger.Abs(Numerator)) - BigInteger.Log(Denominator)) * Sign;

    /// <summary>Ten to the power of <paramref name="exponent"/>, which may be negative.</summary>
    public static ExactNumber PowerOfTen(int exponent) =>
        exponent >= 0 ? new ExactNumber(BigInteger.Pow(10, exponent)) : new ExactNumber(BigInteger.One, BigInteger.Pow(10, -exponent));

    /// <summary>Reads ASCII digits with an optional sign and one optional point, or <c>a/b</c>.</summary>
    public static ExactNumber Parse(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            return Parse(text[..slash]) / Parse(text[(slash + 1)..]);
        }

        int point = text.IndexOf('.', StringComparison.Ordinal);
        string digits = point < 0 ? text : text.Remove(point, 1);
        var whole = new ExactNumber(BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
        return point < 0 ? whole : whole * PowerOfTen(-(text.Length - point - 1));
    }

    /// <summary>The sum.</summary>
    public static ExactNumber operator +(ExactNumber left, ExactNumber right) => new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static ExactNumber operator -(ExactNumber left, ExactNumber right) => left + (-right);

    /// <summary>The number with the opposite sign.</summary>
    public static ExactNumber operator -(ExactNumber value) => new(-value.Numerator, value.Denominator);

    /// <summary>The product.</summary>
    public static ExactNumber operator *(ExactNumber left, ExactNumber right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The right side is zero.</exception>
    public static ExactNumber operator /(ExactNumber left, ExactNumber right) => new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether left is less.</summary>
    public static bool operator <(ExactNumber left, ExactNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether left is greater.</summary>
    public static bool operator >(ExactNumber left, ExactNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether left is not greater.</summary>
    public static bool operator <=(ExactNumber left, ExactNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether left is not less.</summary>
    public static bool operator >=(ExactNumber left, ExactNumber right) => left.CompareTo(right) >= 0;

    /// <summary>The number without its sign.</summary>
    public ExactNumber Abs() => Sign < 0 ? -this : this;

    /// <inheritdoc/>
    public int CompareTo(ExactNumber other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The exponent of the power of ten that the number is, or null where it is none: 2 for 100, -1 for 1/10.</summary>
    public int? AsPowerOfTen()
    {
        if (Sign <= 0)
        {
            return null;
        }

        (BigInteger large, int sign) = IsWhole ? (Numerator, 1) : (Denominator, -1);
        if (!IsWhole && !Numerator.IsOne)
        {
            return null;
        }

        string digits = large.ToString(CultureInfo.InvariantCulture);
        return digits[0] == '1' && digits.AsSpan(1).IndexOfAnyExcept('0') < 0 ? sign * (digits.Length - 1) : null;
    }

    /// <summary>A plain decimal number (<c>2100000</c>, <c>-0.25</c>), or <c>1/3</c> where no finite decimal is equal.</summary>
    public override string ToString()
    {
        int places = DecimalPlaces();
        if (places < 0)
        {
            return $"{Numerator.ToString(CultureInfo.InvariantCulture)}/{Denominator.ToString(CultureInfo.InvariantCulture)}";
        }

        string digits = (BigInteger.Abs(Numerator) * BigInteger.Pow(10, places) / Denominator).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        string text = places == 0 ? digits : $"{digits[..^places]}.{digits[^places..]}";
        return Sign < 0 ? "-" + text : text;
    }

    /// <summary>The number for a reader of English: <c>2.1 million</c>, <c>12,000</c>, <c>1/3</c>.</summary>
    public string ToReadable() => ReadableNumber.Write(this);

    /// <summary>How many digits after the point the finite decimal has; -1 where there is no finite decimal.</summary>
    public int DecimalPlaces()
    {
        BigInteger rest = Denominator;
        int twos = 0, fives = 0;
        for (; rest.IsEven; twos++)
        {
            rest /= 2;
        }

        for (; (rest % 5).IsZero; fives++)
        {
            rest /= 5;
        }

        return rest.IsOne ? Math.Max(twos, fives) : -1;
    }
}
