namespace Compare.Core.Text;

/// <summary>
/// A half-open range of a text, in UTF-16 units: <paramref name="Start"/> belongs to it, <paramref name="End"/> does not.
/// Two spans are equal where both ends are; an empty span has a place but no characters.
/// </summary>
/// <param name="Start">Index of the first unit, from zero.</param>
/// <param name="End">Index after the last unit; never below <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>The number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span holds no characters.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>The span of <paramref name="length"/> units that begins at <paramref name="start"/>.</summary>
    public static TextSpan At(int start, int length) => new(start, start + length);

    /// <summary>Whether the two spans share at least one unit; empty spans share none.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies inside this span; a span contains itself.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the unit at <paramref name="index"/> belongs to this span.</summary>
    public bool Contains(int index) => Start <= index && index < End;

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The characters of the span in <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public string Of(string text) => text[Start..End];

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>The span as <c>start..end</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Start}..{End}");

    /// <summary>Whether the left span comes first.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left span comes last.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left span comes first or both are equal.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left span comes last or both are equal.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
