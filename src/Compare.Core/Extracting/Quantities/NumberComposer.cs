using System.Globalization;

namespace Compare.Core.Extracting.Quantities;

/// <summary>
/// Composes a number from addends and scales, as nearly all languages do: an addend must fit below what stands before it, and a scale multiplies all that is
/// smaller than itself. Serves long and short scales, "mil millones", myriads (2億3000万), lakh and crore, and mixtures of digits and words.
/// </summary>
internal sealed class NumberComposer(bool pairsYears)
{
    private const int LargestExponent = 60;
    private static readonly ExactNumber Quarter = new(1, 4);
    private static readonly ExactNumber Hundred = ExactNumber.PowerOfTen(2);

    private readonly List<NumberPart> parts = [];

    /// <summary>Whether nothing has been added.</summary>
    public bool IsEmpty => parts.Count == 0;

    /// <summary>The part that was settled last.</summary>
    public NumberPart Last => parts[^1];

    /// <summary>The number so far.</summary>
    public ExactNumber Total => parts.Aggregate(ExactNumber.Zero, (sum, part) => sum + part.Value);

    /// <summary>The power of ten of the last stated digit.</summary>
    public int Precision => parts[^1].Precision;

    /// <summary>The scale that the last part was multiplied by; 1 where there was none.</summary>
    public ExactNumber LastScale { get; private set; } = new(1);

    /// <summary>Whether the number is a year spoken as two pairs (nineteen eighty-four).</summary>
    public bool IsYearPair { get; private set; }

    /// <summary>Where the number ends after a scale that did not fit took its multiplier with it; -1 where that did not happen.</summary>
    public int CutAt { get; private set; } = -1;

    /// <summary>Adds a value that is no scale; says whether it fits.</summary>
    /// <param name="value">The value.</param>
    /// <param name="unit">What may still be added must be below this.</param>
    /// <param name="from">Index of its first atom.</param>
    /// <param name="precision">The power of ten of its last stated digit.</param>
    /// <param name="joined">Whether a joiner stands before it: "between ten and fifteen" is no year.</param>
    public bool TryAdd(ExactNumber value, ExactNumber unit, int from, int precision, bool joined = false)
    {
        if (parts.Count > 0 && !(value < Last.Unit && value.Sign > 0))
        {
            return !joined && TryPair(value);
        }

        parts.Add(new NumberPart(value, unit, from, precision));
        return true;
    }

    /// <summary>Adds tens to units that stand before them, as Arabic does (خمسة وعشرون); the word begins with its "and".</summary>
    public bool TryTens(ExactNumber tens, string word)
    {
        bool fits = word.StartsWith('و') && parts.Count > 0 && Last.Value < new ExactNumber(10) && Last.Value.Sign > 0 && Last.Value.IsWhole && IsTwoDigits(tens) && UnitOf(tens) == new ExactNumber(10);
        if (fits)
        {
            parts[^1] = Last with { Value = Last.Value + tens, Unit = ExactNumber.Zero };
        }

        return fits;
    }

    /// <summary>Multiplies what is smaller than the scale by it, or all where nothing may follow (fifty dozen); says whether the result fits. Where it does not, <see cref="CutAt"/> may tell that the number ended earlier.</summary>
    /// <param name="scale">The scale or factor.</param>
    /// <param name="from">Index of its first atom.</param>
    /// <param name="mayContinue">Whether it is a scale, after which more may follow.</param>
    /// <param name="joined">Index of the last joiner inside the number, or -1: a factor after it leaves the hundreds before it alone (three hundred and two dozen).</param>
    public bool TryScale(ExactNumber scale, int from, bool mayContinue, int joined = -1)
    {
        int first = parts.Count;
        while (first > 0 && (parts[first - 1].Value < scale || !mayContinue) && !IsYearPair && (mayContinue || joined < 0 || parts[first - 1].From >= joined || parts[first - 1].Unit < Hundred))
        {
            first--;
        }

        ExactNumber product = first == parts.Count ? scale : Sum(first) * scale;
        if ((first > 0 && !(product < parts[first - 1].Unit) && (mayContinue || joined < 0)) || product > ExactNumber.PowerOfTen(LargestExponent))
        {
            if (first > 0 && first < parts.Count)
            {
                CutAt = parts[first].From;
                parts.RemoveRange(first, parts.Count - first);
            }

            return false;
        }

        int below = first == parts.Count ? 0 : Last.Precision;
        int start = first == parts.Count ? from : parts[first].From;
        parts.RemoveRange(first, parts.Count - first);
        parts.Add(new NumberPart(product, mayContinue ? scale : ExactNumber.Zero, start, below + Exponent(scale)));
        LastScale = scale;
        return true;
    }

    /// <summary>Adds ten to the units that the last scale multiplied, as Irish does after the scale (cúig mhíle dhéag is fifteen thousand); says whether that fits.</summary>
    public bool TryLateTen()
    {
        ExactNumber multiplier = Last.Value / LastScale;
        bool fits = Last.Unit == LastScale && LastScale >= ExactNumber.PowerOfTen(3) && multiplier.IsWhole && multiplier < ExactNumber.PowerOfTen(3) && (int)multiplier.Numerator % 100 is > 0 and < 10;
        if (fits)
        {
            parts[^1] = Last with { Value = Last.Value + (LastScale * new ExactNumber(10)) };
        }

        return fits;
    }

    /// <summary>Whether it was multiplied by a factor (a dozen), so that no scale multiplies it again.</summary>
    public bool IsClosed => LastScale.AsPowerOfTen() is null;

    /// <summary>Whether it is one so far.</summary>
    public bool IsOne => parts.Count == 1 && Last.Value == new ExactNumber(1);

    /// <summary>Whether a word that is an ordinal and a part would be a part of it; a quarter that a joiner adds is rather one of an hour.</summary>
    public bool TakesShare(ExactNumber share, bool joined) => parts.Count > 0 && !IsOne && !(joined && share == Quarter);

    /// <summary>Whether digits after a joiner are the tens and units of hundreds: 3 hundred and 21.</summary>
    public bool MayEndIn(WrittenNumber digits) => LastScale == Hundred && digits.Small is > 0 and < 100;

    /// <summary>Takes away a last part of one that a joiner added to others; says whether it did.</summary>
    public bool TryDropOne(bool joined)
    {
        bool one = joined && parts.Count > 1 && Last.Value == new ExactNumber(1);
        if (one)
        {
            parts.RemoveAt(parts.Count - 1);
        }

        return one;
    }

    /// <summary>What has been composed so far.</summary>
    public ComposedParts Save() => new([.. parts], LastScale);

    /// <summary>Goes back to what was saved.</summary>
    public void Restore(ComposedParts saved)
    {
        parts.Clear();
        parts.AddRange(saved.Parts);
        (LastScale, CutAt) = (saved.LastScale, -1);
    }

    /// <summary>Replaces the last part's value, after which nothing may be added: a decimal (two point five) or a fraction of it.</summary>
    public void Refine(ExactNumber value, int precision) => parts[^1] = Last with { Value = value, Unit = ExactNumber.Zero, Precision = precision };

    /// <summary>Makes one part of all, so that a fraction that follows multiplies the whole: twenty-one fifths; nothing where <paramref name="whole"/> is false.</summary>
    public void CollapseIf(bool whole)
    {
        if (!whole)
        {
            return;
        }

        NumberPart all = Last with { Value = Total, From = parts[0].From };
        parts.Clear();
        parts.Add(all);
    }

    /// <summary>The power of ten below which something may follow a value: 10 after 20, 100 after 300, 1 after 7 and 10.</summary>
    public static ExactNumber UnitOf(ExactNumber value)
    {
        if (!value.IsWhole || value.Sign <= 0)
        {
            return ExactNumber.Zero;
        }

        string digits = value.Numerator.ToString(CultureInfo.InvariantCulture);
        return digits == "10" ? new ExactNumber(1) : ExactNumber.PowerOfTen(digits.Length - digits.TrimEnd('0').Length);
    }

    private ExactNumber Sum(int first) => parts.Skip(first).Aggregate(ExactNumber.Zero, (sum, part) => sum + part.Value);

    private bool TryPair(ExactNumber value)
    {
        bool pair = pairsYears && parts.Count == 1 && !IsYearPair && IsTwoDigits(value) && IsTwoDigits(Last.Value) && Last.Unit.Sign > 0;
        if (pair)
        {
            parts[0] = parts[0] with { Value = (parts[0].Value * ExactNumber.PowerOfTen(2)) + value, Unit = ExactNumber.Zero };
            IsYearPair = true;
        }

        return pair;
    }

    private static bool IsTwoDigits(ExactNumber value) => value >= ExactNumber.PowerOfTen(1) && value < ExactNumber.PowerOfTen(2) && value.IsWhole;

    private static int Exponent(ExactNumber scale) => scale.AsPowerOfTen() ?? 0;
}
