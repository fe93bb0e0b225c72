using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.Times;

namespace Compare.Core.Matching.Numbers;

/// <summary>
/// Describes a figure that versions state alike but bound differently. More than and less than contradict each other; a bound that is dropped or
/// added is worth a note, and more only where several versions agree; so is a limit that became an approximation (less than, nearly). About, nearly and the bare number are one free
/// rendering of the same.
/// </summary>
internal static class ChangedBound
{
    private const double Sure = 0.9;
    private const int Several = 3;
    private const int MostSlips = 2;

    /// <summary>The difference; null where no claim changed.</summary>
    public static Difference? Describe(MatchContext context, GridRow row, FigureFact fact)
    {
        List<BoundedFigure> stated = Stated(context, fact.Sides[0]);
        bool reversed = stated.Exists(f => f.Side == BoundSide.Above) && stated.Exists(f => f.Side is BoundSide.UpTo or BoundSide.Below or BoundSide.Nearly);
        bool blurred = !reversed && stated.Exists(f => f.Side == BoundSide.Below) && stated.Exists(f => f.Side == BoundSide.Nearly);
        List<BoundedFigure> parties = reversed ? stated.FindAll(f => f.Side is BoundSide.Above or BoundSide.UpTo or BoundSide.Below or BoundSide.Nearly)
            : blurred ? stated.FindAll(f => f.Side is BoundSide.Below or BoundSide.Nearly)
            : Dropped(context, stated);
        if (!parties.Exists(f => f.Side != parties[0].Side))
        {
            return null;
        }

        int few = parties.Count(f => f.Side == (blurred ? Fewer(parties) : BoundSide.Stated));

        // Languages have so many words for what is below a limit (younger than, short of) that one which seems to lack it may only say it otherwise.
        bool readable = blurred || !parties.Exists(f => f.Side == BoundSide.Below);
        bool backed = reversed || (readable && parties.Count - few >= Several && few <= MostSlips);

        // Where most versions state it in words that fit neither side, the few that are left prove little.
        bool typical = parties.Count * 2 >= fact.Sides[0].Versions.Count;
        return new Difference
        {
            Kind = DifferenceKind.ComparisonChanged,
            Row = row.Index,
            Stances = [.. parties.Select(f => Take(context, f, Key(f.Side, reversed), IsCommon(parties, f, reversed))).OrderBy(s => s.Version)],
            Certainty = parties.Min(f => f.Figure.Extraction.Readings[0].Likelihood),
            Lowered = typical && backed ? 0 : 1,
            Detail = reversed ? "one is a lower bound, the other an upper one" : blurred ? "one is a limit, the other an approximation" : null,
            Subject = (fact.Sides[0].Representative.Value as QuantityValue)?.Counted,
        };
    }

    // One plain figure a version, and the very same number in all: where one is rounded or converted, its bound may change with it.
    private static List<BoundedFigure> Stated(MatchContext context, ValueClass side)
    {
        var stated = new List<BoundedFigure>();
        foreach (int version in side.Versions)
        {
            Figure figure = side.Of(version)[0];
            if (side.Of(version).Count == 1 && figure.Extraction.Readings[0].Likelihood >= Sure && !figure.Extraction.Readings.Any(r => r.Value is DateValue) && Bound(figure.Value) is { } bound &&
                context.Versions[version].Language.DataTag is not null)
            {
                stated.Add(new BoundedFigure(figure, bound.Number, bound.Unit, bound.Side));
            }
        }

        List<BoundedFigure> most = [];
        foreach (BoundedFigure figure in stated)
        {
            List<BoundedFigure> same = stated.FindAll(f => f.Number == figure.Number && f.Unit == figure.Unit);
            most = same.Count > most.Count ? same : most;
        }

        return most;
    }

    // About and nearly are no bounds at all; "up to" often means no more than "as many as": that it is gone counts where many have it.
    private static List<BoundedFigure> Dropped(MatchContext context, List<BoundedFigure> stated)
    {
        BoundSide bound = stated.Exists(f => f.Side == BoundSide.Above) ? BoundSide.Above : stated.Exists(f => f.Side == BoundSide.Below) ? BoundSide.Below : BoundSide.UpTo;
        List<BoundedFigure> bounded = stated.FindAll(f => f.Side == bound);
        List<BoundedFigure> plain = stated.FindAll(f => f.Side == BoundSide.Stated && IsWritten(f.Figure.Value));
        return bound == BoundSide.UpTo && (bounded.Count < Several || bounded.Count <= plain.Count)
            ? []
            : [.. bounded, .. plain.Where(f => !BoundWords.Any(context.Versions[f.Figure.Version], f.Figure.Extraction.Segment))];
    }

    private static BoundSide Fewer(List<BoundedFigure> parties) => parties.Count(f => f.Side == BoundSide.Below) * 2 > parties.Count ? BoundSide.Nearly : BoundSide.Below;

    private static bool IsWritten(Value value) => value is QuantityValue { Notation: Notation.Digits or Notation.DigitsWithScale } or DurationValue { Notation: Notation.Digits or Notation.DigitsWithScale };

    private static (ExactNumber Number, string? Unit, BoundSide Side)? Bound(Value value) => value switch
    {
        QuantityValue { Upper: null, Ordinal: false } quantity => (quantity.Number, quantity.Unit, SideOf(quantity.Approximation)),
        DurationValue { Upper: null } duration => (duration.Amount, duration.Unit, SideOf(duration.Approximation)),
        _ => null,
    };

    private static BoundSide SideOf(Approximation approximation) => approximation switch
    {
        Approximation.Over or Approximation.AtLeast => BoundSide.Above,
        Approximation.AtMost => BoundSide.UpTo,
        Approximation.Under => BoundSide.Below,
        Approximation.Nearly => BoundSide.Nearly,
        Approximation.About => BoundSide.Near,
        _ => BoundSide.Stated,
    };

    // Less than, nearly and at most stand against more than together.
    private static string Key(BoundSide side, bool reversed) => side switch
    {
        BoundSide.Above => "above",
        BoundSide.Stated => "stated",
        BoundSide.Nearly when !reversed => "nearly",
        _ => "below",
    };

    private static Stance Take(MatchContext context, BoundedFigure stated, string side, bool common)
    {
        Extraction extraction = stated.Figure.Extraction;
        string written = context.Versions[stated.Figure.Version].TextOf(extraction.Span);
        string words = Words(stated);
        return new Stance(stated.Figure.Version, side, [new Quotation(extraction.Segment, stated.Figure.Row, extraction.Span, words == written ? null : words, common ? false : null)])
        {
            Value = extraction.Value.Canonical,
            Unit = stated.Unit,
            Wording = words,
        };
    }

    // A figure that most versions bound alike is not odd here, even where its version contradicts it elsewhere.
    private static bool IsCommon(List<BoundedFigure> parties, BoundedFigure figure, bool reversed)
    {
        int alike = parties.Count(f => Key(f.Side, reversed) == Key(figure.Side, reversed));
        return alike >= Several && alike > 2 * (parties.Count - alike);
    }

    private static string Words(BoundedFigure stated) => stated.Figure.Value is DurationValue { Approximation: not Approximation.Exact } duration
        ? $"{QuantityWording.Bound(duration.Approximation)}{duration.Describe()}"
        : stated.Figure.Value.Describe();
}
