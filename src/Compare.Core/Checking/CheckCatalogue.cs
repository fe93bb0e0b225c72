using System.Collections.Immutable;
using Compare.Core.Matching;

namespace Compare.Core.Checking;

/// <summary>All checks, in the order of their codes: the explicit list to which a new check is added.</summary>
public static class CheckCatalogue
{
    /// <summary>The checks.</summary>
    public static ImmutableArray<Check> All { get; } =
    [
        new Numbers.NumberChanged(),
        new Numbers.NumberMissing(),
        new Numbers.NumberAdded(),
        new Numbers.ComparisonChanged(),
        new Numbers.UnitChanged(),
        new Numbers.UnitMisconverted(),
        new Numbers.CurrencyChanged(),
        new Numbers.DateChanged(),
        new Numbers.TimeChanged(),
        new Numbers.DurationChanged(),
        new Names.NameAltered(),
        new Names.NameReplaced(),
        new Names.NameMissing(),
        new Names.NameAdded(),
        new Names.NameSwapped(),
        new Names.NameTitleChanged(),
        new Names.NameInconsistent(),
        new Names.ConfusableCharacters(),
        new Claims.NegationChanged(),
        new Claims.HedgeChanged(),
        new Claims.AttributionChanged(),
        new Claims.QuantifierChanged(),
        new Claims.ModalityChanged(),
        new Claims.DirectionChanged(),
        new Claims.QuoteChanged(),
        new Claims.TermChanged(),
        new Claims.WordChanged(),
        new Coverage.SegmentOmitted(),
        new Coverage.SegmentAdded(),
        new Coverage.SegmentMoved(),
        new Coverage.PassageOmitted(),
        new Coverage.PassageAdded(),
        new Coverage.SegmentUntranslated(),
        new Coverage.PassageUntranslated(),
        new Coverage.WrongLanguage(),
        new References.LinkChanged(),
        new References.ReferenceChanged(),
        new References.CodeChanged(),
        new Structure.EmphasisChanged(),
        new Structure.StructureChanged(),
        new Consistency.FigureContradiction(),
        new Consistency.SumMismatch(),
        new Consistency.WeekdayMismatch(),
        new Consistency.TermInconsistent(),
    ];

    /// <summary>The check of a code or name, in whatever case, or null.</summary>
    public static Check? Find(string codeOrName) => All.FirstOrDefault(c =>
        string.Equals(c.Info.Code, codeOrName, StringComparison.OrdinalIgnoreCase) || string.Equals(c.Info.Name, codeOrName, StringComparison.OrdinalIgnoreCase));

    /// <summary>The check whose business a difference is, or null.</summary>
    public static Check? For(Difference difference) => All.FirstOrDefault(c => c.Selects(difference));
}
