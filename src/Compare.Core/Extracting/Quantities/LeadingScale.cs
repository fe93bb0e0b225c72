namespace Compare.Core.Extracting.Quantities;

/// <summary>A scale that stands before what it multiplies, as in Swahili (elfu kumi is ten thousand, milioni 5 is five million); notation key <c>scaleFirst</c>.</summary>
internal static class LeadingScale
{
    private static readonly ExactNumber Thousand = ExactNumber.PowerOfTen(3);

    /// <summary>Whether a scale may lead: it is a thousand at least, and nothing stands before it that it would multiply.</summary>
    public static bool MayLead(NumberElement element, NumberComposer number, NumberNotation notation) =>
        notation.ScaleFirst && IsLarge(element) && (number.IsEmpty || number.Last.Unit > element.Value);

    /// <summary>Whether it is a scale of a thousand at least, which no multiplier holds.</summary>
    public static bool IsLarge(NumberElement element) => element.Kind == NumberElementKind.Scale && element.Value >= Thousand;

    /// <summary>Adds the product of the scale and the number below a thousand that <paramref name="multiplier"/> reads after it; says whether there is one that fits.</summary>
    public static bool TryAdd(NumberElement scale, NumberComposition multiplier, NumberComposer number, int from) =>
        multiplier.Run() && multiplier.Reading.Value < Thousand && !multiplier.IsOrdinal
        && number.TryAdd(multiplier.Reading.Value * scale.Value, scale.Value, from, multiplier.Reading.Precision + (scale.Value.AsPowerOfTen() ?? 0));
}
