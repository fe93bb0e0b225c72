using Compare.Core.Extracting.Phrases;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Reads fractions in digits: ½ and its kin (Unicode Number Forms), and 2/3 right after a whole number.</summary>
internal static class VulgarFraction
{
    // Unicode has these, and no others, as one sign.
    private static ExactNumber? Sign(string folded) => folded switch
    {
        "1⁄2" => new(1, 2),
        "1⁄3" => new(1, 3),
        "2⁄3" => new(2, 3),
        "1⁄4" => new(1, 4),
        "3⁄4" => new(3, 4),
        "1⁄5" => new(1, 5),
        "2⁄5" => new(2, 5),
        "3⁄5" => new(3, 5),
        "4⁄5" => new(4, 5),
        "1⁄6" => new(1, 6),
        "5⁄6" => new(5, 6),
        "1⁄7" => new(1, 7),
        "1⁄8" => new(1, 8),
        "3⁄8" => new(3, 8),
        "5⁄8" => new(5, 8),
        "7⁄8" => new(7, 8),
        "1⁄9" => new(1, 9),
        "1⁄10" => new(1, 10),
        _ => null,
    };

    /// <summary>The fraction sign at atom <paramref name="at"/>, or null.</summary>
    public static WrittenNumber? Read(PhraseText text, int at) => text.Atoms[at].Kind == AtomKind.Sign && Sign(text.Atoms[at].Text) is { } value
        ? new WrittenNumber(at, at + 1, [new NumberReading(value, -1, 1)], Notation.Digits)
        : null;

    /// <summary>A whole number whose fraction sign was typed before it, as happens in text from right to left (½14); or null.</summary>
    public static WrittenNumber? Leading(PhraseText text, int at) =>
        Read(text, at) is { } sign && text.IsAdjacent(sign.End) && text.Atoms[sign.End] is { Kind: AtomKind.Digits, Text.Length: <= 3 } digits
            ? sign with { End = sign.End + 1, Readings = [new NumberReading(sign.Value + ExactNumber.Parse(digits.Text), -1, 0.8)] }
            : null;

    /// <summary>The fraction that belongs to a whole number ending before atom <paramref name="at"/>, or null.</summary>
    public static (ExactNumber Value, int End)? After(PhraseText text, int at)
    {
        if (at < text.Count && Read(text, at) is { } sign)
        {
            return (sign.Value, sign.End);
        }

        return at < text.Count && text.Atoms[at].SpaceBefore && Slashed(text, at) is { } fraction && fraction.Value < new ExactNumber(1) ? fraction : null;
    }

    /// <summary>A fraction written with a slash that begins at atom <paramref name="at"/> and stands alone, or null: both parts at most three digits, the lower two at least.</summary>
    public static (ExactNumber Value, int End)? Slashed(PhraseText text, int at)
    {
        bool shape = at + 2 < text.Count && text.Atoms[at].Kind == AtomKind.Digits && text.Atoms[at + 2].Kind == AtomKind.Digits && text.Atoms[at + 1].Text is "/" or "⁄"
            && !text.Atoms[at + 1].SpaceBefore && !text.Atoms[at + 2].SpaceBefore && text.Atoms[at].Text.Length <= 3 && text.Atoms[at + 2].Text.Length <= 3;
        if (!shape || (text.Is(at + 3, "/") && text.IsAdjacent(at + 3)))
        {
            return null;
        }

        ExactNumber below = ExactNumber.Parse(text.Atoms[at + 2].Text);
        return below > new ExactNumber(1) && text.Atoms[at + 2].Text[0] != '0' ? (ExactNumber.Parse(text.Atoms[at].Text) / below, at + 3) : null;
    }
}
