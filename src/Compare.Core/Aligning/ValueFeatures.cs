using System.Collections.Immutable;
using System.Globalization;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Names;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.Times;

namespace Compare.Core.Aligning;

/// <summary>
/// The features of what was extracted: numbers by value and not by digits, the parts of dates, times, names by key and by the gazetteer's entity,
/// references. They are what is going to be checked, so they can only reward (see <see cref="Similarity"/>).
/// </summary>
internal static class ValueFeatures
{
    /// <summary>Adds the features of a segment's extractions, every reading by its likelihood.</summary>
    public static void Add(List<FeatureWeight> row, ImmutableArray<Extraction> extractions, FeatureSpace space, AlignmentModel model)
    {
        foreach (Extraction extraction in extractions)
        {
            foreach (Reading reading in extraction.Readings)
            {
                foreach ((char kind, string value, double weight) in Of(reading.Value, model))
                {
                    row.Add(new FeatureWeight(space.Id(FeatureKey.Of(kind, value)), (float)(weight * reading.Likelihood)));
                }
            }
        }
    }

    private static IEnumerable<(char Kind, string Value, double Weight)> Of(Value value, AlignmentModel model) => value switch
    {
        QuantityValue quantity => Of(quantity, model),
        DateValue date => Of(date, model),
        DurationValue duration => [('v', duration.Amount.ToString(), model.ValueWeight)],
        TimeValue time => [('t', time.Canonical, model.ValueWeight)],
        NameValue name => Of(name, model),
        _ => [('r', value.Canonical, model.ValueWeight)],
    };

    private static IEnumerable<(char Kind, string Value, double Weight)> Of(QuantityValue quantity, AlignmentModel model)
    {
        yield return ('v', quantity.Number.ToString(), model.ValueWeight);
        if (quantity.Upper is { } upper)
        {
            yield return ('v', upper.ToString(), model.ValueWeight);
        }

        if (quantity.Unit is { } unit)
        {
            yield return ('u', unit, model.ConceptWeight);
        }
    }

    private static IEnumerable<(char Kind, string Value, double Weight)> Of(DateValue date, AlignmentModel model)
    {
        if (date.Year is { } year)
        {
            yield return ('v', year.ToString(CultureInfo.InvariantCulture), model.ValueWeight);
        }

        if (date.Day is { } day)
        {
            yield return ('v', day.ToString(CultureInfo.InvariantCulture), model.ValueWeight);
        }

        if (date.Month is { } month)
        {
            yield return ('M', month.ToString(CultureInfo.InvariantCulture), model.ConceptWeight);
        }
    }

    private static IEnumerable<(char Kind, string Value, double Weight)> Of(NameValue name, AlignmentModel model)
    {
        yield return ('s', name.Key, model.NameWeight * name.Likelihood);
        if (name.Entity is { } entity)
        {
            yield return (entity.Contains('/', StringComparison.Ordinal) ? 'C' : 'T', entity, model.ConceptWeight);
        }
    }
}
