namespace Compare.Core.Matching;

/// <summary>What a difference is about. Each check selects one or more of these.</summary>
public enum DifferenceKind
{
    /// <summary>Aligned numbers have different values.</summary>
    NumberChanged,

    /// <summary>A number of others has no counterpart in a version.</summary>
    NumberMissing,

    /// <summary>A version has a number that no other has.</summary>
    NumberAdded,

    /// <summary>The number is the same, what bounds it is not.</summary>
    ComparisonChanged,

    /// <summary>Aligned dates have different values.</summary>
    DateChanged,

    /// <summary>Aligned times of day have different values.</summary>
    TimeChanged,

    /// <summary>Aligned lengths of time have different values.</summary>
    DurationChanged,

    /// <summary>The number is the same, the unit another of its dimension.</summary>
    UnitChanged,

    /// <summary>A value was brought to another unit, with a wrong result.</summary>
    UnitMisconverted,

    /// <summary>The currency is another.</summary>
    CurrencyChanged,

    /// <summary>One version states a thing's figure in two ways.</summary>
    FigureContradiction,

    /// <summary>A total is not the sum of its parts.</summary>
    SumMismatch,

    /// <summary>A date and the day of the week beside it do not fit.</summary>
    WeekdayMismatch,

    /// <summary>A version renders a term in two ways where the others keep to one.</summary>
    TermInconsistent,

    /// <summary>A name is spelled nearly as in the others.</summary>
    NameAltered,

    /// <summary>A version has another name where the others agree on one.</summary>
    NameReplaced,

    /// <summary>A version lacks a name that others have.</summary>
    NameMissing,

    /// <summary>A version has a name that no other has.</summary>
    NameAdded,

    /// <summary>Two names of a row have each other's parts in a version.</summary>
    NameSwapped,

    /// <summary>A person has another role than in other versions.</summary>
    NameTitleChanged,

    /// <summary>One version spells a name in two ways.</summary>
    NameInconsistent,

    /// <summary>A word mixes characters that look alike, or hides characters.</summary>
    ConfusableCharacters,

    /// <summary>A segment of others has no counterpart in a version.</summary>
    SegmentOmitted,

    /// <summary>A version has a segment that no other has.</summary>
    SegmentAdded,

    /// <summary>A segment stands at another place than in the others.</summary>
    SegmentMoved,

    /// <summary>Part of what others say in a row has no counterpart in a version.</summary>
    PassageOmitted,

    /// <summary>A version says more in a row than the others.</summary>
    PassageAdded,

    /// <summary>A segment stands in another version's language.</summary>
    SegmentUntranslated,

    /// <summary>Several neighbouring segments stand in another version's language.</summary>
    PassageUntranslated,

    /// <summary>Some versions negate what others do not.</summary>
    NegationChanged,

    /// <summary>Read in the pivot language, a version has another term.</summary>
    TermChanged,

    /// <summary>Versions are not equally sure: a hedge is missing, added, weaker or stronger.</summary>
    HedgeChanged,

    /// <summary>Who says so, or how, differs: a speaker is missing, admitted became denied.</summary>
    AttributionChanged,

    /// <summary>How many are meant differs: many became all.</summary>
    QuantifierChanged,

    /// <summary>What must, should or may be differs.</summary>
    ModalityChanged,

    /// <summary>A version says the contrary: rose became fell.</summary>
    DirectionChanged,

    /// <summary>What some versions quote word for word others say as their own.</summary>
    QuoteChanged,

    /// <summary>Text stands in a language that is not its version's.</summary>
    WrongLanguage,

    /// <summary>Two versions share a passage in one language, and a word of it differs.</summary>
    WordChanged,

    /// <summary>A link leads somewhere else, or is missing.</summary>
    LinkChanged,

    /// <summary>An address, a version, a code or a key is another, or is missing.</summary>
    ReferenceChanged,

    /// <summary>A piece of code is another, or is missing.</summary>
    CodeChanged,

    /// <summary>Emphasis is missing, added or on other words.</summary>
    EmphasisChanged,

    /// <summary>A heading, a point of a list, a cell of a table or a footnote is something else in another version.</summary>
    StructureChanged,
}
