using Compare.Core.Matching.Facts;

namespace Compare.Formats.Reporting.Facts;

/// <summary>The facts that a table shows under one heading: names, figures (numbers, dates, times, durations in reading order), references.</summary>
/// <param name="Title">The heading, in small letters.</param>
/// <param name="Facts">Its facts, in order; at least one.</param>
internal sealed record FactSection(string Title, IReadOnlyList<StatedFact> Facts)
{
    /// <summary>How many of its facts a finding is held against.</summary>
    public int Questioned => Facts.Count(f => f.Standing != Standing.Unquestioned);

    /// <summary>The sections that hold anything.</summary>
    public static IEnumerable<FactSection> Of(IEnumerable<StatedFact> facts) =>
        facts.GroupBy(f => TitleOf(f.Kind), StringComparer.Ordinal).Select(g => new FactSection(g.Key, [.. g]));

    private static string TitleOf(FactKind kind) => kind switch
    {
        FactKind.Name => "names",
        FactKind.Reference => "references",
        _ => "figures",
    };
}
