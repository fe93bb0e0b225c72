namespace Compare.Core.Extracting.Times;

/// <summary>A date while its parts are gathered.</summary>
internal sealed class PartialDate
{
    /// <summary>The calendar of the month (<c>persian</c>, <c>islamic</c>); null for the Gregorian.</summary>
    public string? Calendar { get; set; }

    /// <summary>Year of that calendar, or null.</summary>
    public int? Year { get; set; }

    /// <summary>1 to 12.</summary>
    public int? Month { get; set; }

    /// <summary>1 to 31, of a range the first.</summary>
    public int? Day { get; set; }

    /// <summary>The last day of a range, or null.</summary>
    public int? LastDay { get; set; }

    /// <summary>Index of the first atom.</summary>
    public int Start { get; set; }

    /// <summary>Index after the last atom.</summary>
    public int End { get; set; }
}
