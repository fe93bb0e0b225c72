using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.Times;
using Compare.Core.Matching.Numbers;

namespace Compare.Core.Matching.Consistency.Reckonings;

/// <summary>Collects what can be reckoned from the figures of one segment: every two ends of a span, a life or a change, with every figure that may say what lies between.</summary>
internal sealed class SegmentReckonings
{
    // A segment with more figures is a table set as one paragraph: that some of them fit by chance is likely there.
    private const int MostFigures = 10;
    private const double Sure = 0.5;
    private const int LeastAge = 10;

    // What is said to lie between two figures may do so by chance where it is small.
    private static readonly ExactNumber LeastStep = new(10);

    private static readonly SpanRule[] Spans = [new(1), new(2)];
    private static readonly AgeRule[] Ages = [new(1), new(2)];
    private static readonly GrowthRule[] Growths = [new(1), new(2)];
    private static readonly StepRule[] Steps = [new(1), new(2)];
    private static readonly ClockRule Clock = new();
    private static readonly ShareRule Shares = new();

    private readonly int version;
    private readonly ReckoningWords words;
    private readonly List<Operand> figures = [];
    private readonly List<Reckoning> found = [];

    private SegmentReckonings(PreparedVersion version, int index, int segment, int row)
    {
        this.version = index;
        words = new ReckoningWords(version, segment);
        foreach (Extraction extraction in version.Extractions[segment])
        {
            if (Figure.IsFigure(extraction) && extraction.Readings[0].Likelihood >= Sure)
            {
                figures.Add(Operand.Of(extraction, row));
            }
        }
    }

    /// <summary>The reckonings of a segment; none where it has fewer than two figures.</summary>
    /// <param name="version">The version.</param>
    /// <param name="index">Its place in the comparison.</param>
    /// <param name="segment">Index of the segment.</param>
    /// <param name="row">Its row.</param>
    public static IReadOnlyList<Reckoning> Of(PreparedVersion version, int index, int segment, int row)
    {
        int figures = 0;
        foreach (Extraction extraction in version.Extractions[segment])
        {
            figures += Figure.IsFigure(extraction) && extraction.Readings[0].Likelihood >= Sure ? 1 : 0;
        }

        if (figures is < 2 or > MostFigures)
        {
            return [];
        }

        var reader = new SegmentReckonings(version, index, segment, row);
        reader.Read();
        return reader.found;
    }

    private void Read()
    {
        for (int i = 0; i < figures.Count; i++)
        {
            ReadAgainst([figures[i]], i, i);
            for (int j = i + 1; j < figures.Count; j++)
            {
                ReadAgainst([figures[i], figures[j]], i, j);
            }
        }

        List<Operand> shares = figures.FindAll(f => f.Value is QuantityValue { Unit: "percent", Upper: null, Approximation: Approximation.Exact });
        if (shares.Count > 2)
        {
            found.Add(new Reckoning(version, Shares, shares, IsExplicit: false));
        }
    }

    // The ends, and each other figure as what may lie between them.
    private void ReadAgainst(Operand[] ends, int first, int last)
    {
        Value[] values = Array.ConvertAll(ends, e => e.Value);
        int which = ends.Length - 1;
        bool dates = Moments.Ends(values, ends.Length) is not null, times = ends.Length == 2 && values[0] is TimeValue && values[1] is TimeValue;
        bool amounts = !dates && Change.Of(values, ends.Length) is not null && last - first == which;
        for (int k = 0; k < figures.Count; k++)
        {
            Operand other = figures[k];
            if (k == first || k == last)
            {
                continue;
            }

            if (dates && IsLength(other.Value))
            {
                Add(Spans[which], ends, other, ends.Length == 1 && words.AreBeside(ends[0].Span, other.Span));
            }

            if (dates && AgeRule.Age(other.Value) is { } age && age >= new ExactNumber(LeastAge))
            {
                Add(Ages[which], ends, other, words.AreLifeAndAge(ends, other.Span, figures));
            }

            if (times && IsLength(other.Value))
            {
                Add(Clock, ends, other, last == first + 1 && words.AreJoined(ends[0].Span, ends[1].Span) && words.AreBeside(ends[0].Span.Union(ends[1].Span), other.Span));
            }

            if (amounts && other.Value is QuantityValue { Upper: null, Ordinal: false } by)
            {
                AddChange(ends, values, other, by, which);
            }
        }
    }

    private void AddChange(Operand[] ends, Value[] values, Operand other, QuantityValue by, int which)
    {
        string? unit = Figure.UnitOf(values[^1]);
        if (by.Unit == "percent" && unit is not "percent")
        {
            Add(Growths[which], ends, other, ends.Length == 1 && figures.Count == 2 && by.Approximation is Approximation.Exact or Approximation.About && words.AreChangeAndShare(ends[0].Span, other.Span));
        }
        else if (by.Approximation == Approximation.Exact && ((unit == by.Unit && by.Number >= LeastStep) || (unit == "percent" && by.Unit == "percentage-point")))
        {
            Add(Steps[which], ends, other, isExplicit: false);
        }
    }

    private static bool IsLength(Value value) => value is DurationValue { Upper: null, Approximation: Approximation.Exact };

    private void Add(ReckoningRule rule, Operand[] ends, Operand other, bool isExplicit) => found.Add(new Reckoning(version, rule, [.. ends, other], isExplicit));
}
