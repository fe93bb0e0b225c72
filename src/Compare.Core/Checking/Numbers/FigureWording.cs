using Compare.Core.Matching;

namespace Compare.Core.Checking.Numbers;

/// <summary>Words differences of figures.</summary>
internal static class FigureWording
{
    /// <summary>Who says what, and by how much the values are apart: <c>fr says 210 million where en and es say 2.1 million: 100 times as much</c>.</summary>
    public static string Sides(Difference difference, Wording wording)
    {
        string? explained = difference.Detail ?? Explain(difference.Shape);
        return explained is null ? wording.Sides(difference) : $"{wording.Sides(difference)}: {explained}";
    }

    /// <summary>What is missing, and where: <c>de lacks 34 million, which en and fr state</c>.</summary>
    public static string Missing(Difference difference, Wording wording)
    {
        (Stance[] speaking, Stance[] silent) = Split(difference);
        return $"{Names(wording, silent)} {(silent.Length == 1 ? "lacks" : "lack")} {wording.Says(speaking[0])}, which {Names(wording, speaking)} {(speaking.Length == 1 ? "states" : "state")}";
    }

    /// <summary>What is stated by one side only: <c>de states 34 million, which en and fr lack</c>.</summary>
    public static string Added(Difference difference, Wording wording)
    {
        (Stance[] speaking, Stance[] silent) = Split(difference);
        return $"{Names(wording, speaking)} {(speaking.Length == 1 ? "states" : "state")} {wording.Says(speaking[0])}, which {Names(wording, silent)} {(silent.Length == 1 ? "lacks" : "lack")}";
    }

    private static (Stance[] Speaking, Stance[] Silent) Split(Difference difference) =>
        ([.. difference.Stances.Where(s => s.Side is not null)], [.. difference.Stances.Where(s => s.Side is null)]);

    private static string Names(Wording wording, Stance[] stances) => wording.Names(stances.Select(s => s.Version));

    private static string? Explain(Shape shape) => shape switch
    {
        Shape.Magnitude => "a power of ten apart",
        Shape.TransposedDigits => "two digits changed places",
        Shape.OneDigit => "one digit is another",
        Shape.DroppedDigit => "a digit was dropped",
        Shape.AddedDigit => "a digit was added",
        Shape.LongAndShortScale => "a billion and a milliard, or the like, were confused",
        Shape.DecimalMark => "the decimal mark moved",
        Shape.UnitNotConverted => "the unit changed and the number did not",
        Shape.HalfOfDay => "twelve hours apart",
        Shape.DayMonthSwapped => "day and month changed places",
        _ => null,
    };
}
