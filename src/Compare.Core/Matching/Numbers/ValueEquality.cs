using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.Times;

namespace Compare.Core.Matching.Numbers;

/// <summary>Whether two values state the same thing, as precisely as both state it.</summary>
internal static class ValueEquality
{
    /// <summary>Whether any reading of one equals any reading of the other: an ambiguous figure is accused only if no reading fits.</summary>
    public static bool Same(Extraction left, Extraction right) =>
        left.Readings.Any(l => right.Readings.Any(r => Same(l.Value, r.Value)));

    /// <summary>Whether two values agree. Symmetric; not transitive, since rounding is allowed.</summary>
    public static bool Same(Value left, Value right) => (left, right) switch
    {
        (QuantityValue a, QuantityValue b) => QuantityEquality.Same(a, b),
        (DateValue a, DateValue b) => DateEquality.Same(a, b),
        (TimeValue a, TimeValue b) => TimeEquality.Same(a, b),
        (DurationValue a, DurationValue b) => DurationEquality.Same(a, b),
        (QuantityValue a, DateValue b) => DateEquality.Same(b, a),
        (DateValue a, QuantityValue b) => DateEquality.Same(a, b),
        (QuantityValue a, TimeValue b) => TimeEquality.Same(b, a),
        (TimeValue a, QuantityValue b) => TimeEquality.Same(a, b),
        (QuantityValue a, DurationValue b) => DurationEquality.Same(b, a),
        (DurationValue a, QuantityValue b) => DurationEquality.Same(a, b),
        (TimeValue a, DurationValue b) => TimeEquality.Same(a, b),
        (DurationValue a, TimeValue b) => TimeEquality.Same(b, a),
        _ => false,
    };
}
