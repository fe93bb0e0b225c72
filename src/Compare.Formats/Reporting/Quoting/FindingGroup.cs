using Compare.Core.Checking;
using Compare.Core.Judging;

namespace Compare.Formats.Reporting.Quoting;

/// <summary>Findings of one severity, each with the number that the report calls it by.</summary>
/// <param name="Severity">Their severity.</param>
/// <param name="Findings">The findings in the order of the comparison.</param>
internal sealed record FindingGroup(Severity Severity, IReadOnlyList<(int Number, Finding Finding)> Findings)
{
    /// <summary>The groups, the worst severity first. Numbers count from one in the order of the comparison.</summary>
    public static IReadOnlyList<FindingGroup> Of(IEnumerable<Finding> findings)
    {
        int number = 0;
        List<Finding> all = [.. findings];
        var groups = new List<FindingGroup>();
        foreach (Severity severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Note])
        {
            var numbered = new List<(int Number, Finding Finding)>();
            foreach (Finding finding in all.FindAll(f => f.Severity == severity))
            {
                numbered.Add((++number, finding));
            }

            if (numbered.Count > 0)
            {
                groups.Add(new FindingGroup(severity, numbered));
            }
        }

        return groups;
    }

    /// <summary>The severity in words, for one or several.</summary>
    public static string Word(Severity severity, int count) => (severity, count == 1) switch
    {
        (Severity.Error, true) => "error",
        (Severity.Error, false) => "errors",
        (Severity.Warning, true) => "warning",
        (Severity.Warning, false) => "warnings",
        (_, true) => "note",
        _ => "notes",
    };
}
