using System.Collections.Immutable;
using Compare.Core.Checking;

namespace Compare.Core.Judging;

/// <summary>What the owners of a text have agreed on: differences that they expect, and severities of their own.</summary>
public sealed record Allowances
{
    /// <summary>No agreement: everything is reported as it is found.</summary>
    public static Allowances None { get; } = new();

    /// <summary>Terms and names that are equal. A finding about names or words is dropped where every version writes a form of one entry.</summary>
    public ImmutableArray<GlossaryEntry> Glossary { get; init; } = [];

    /// <summary>Passages that only some versions are meant to have. Findings that they are missing or added are dropped.</summary>
    public ImmutableArray<OwnPassage> Passages { get; init; } = [];

    /// <summary>What versions convert for their readers. Findings that show a converted value are dropped; those that show a wrong one stay.</summary>
    public ImmutableArray<ConversionKind> Conversions { get; init; } = [];

    /// <summary>The severity of a clear case, by the name of the check; what the judge lowered for doubt stays as much lower.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>();

    /// <summary>The comparison without what was agreed on, its findings again the worst first; findings of one severity keep their order.</summary>
    public Comparison Apply(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        if (this == None)
        {
            return comparison;
        }

        return comparison with
        {
            Findings =
            [
                .. comparison.Findings
                    .Where(f => !Conversions.Any(c => ExpectedConversion.Explains(c, f)) && !Glossary.Any(e => e.Explains(comparison, f)) && !Passages.Any(p => p.Explains(comparison, f)))
                    .Select(f => f with { Severity = SeverityOf(f) })
                    .OrderByDescending(f => f.Severity),
            ],
        };
    }

    private Severity SeverityOf(Finding finding) => Severities.TryGetValue(finding.Check.Name, out Severity own)
        ? (Severity)Math.Max((int)Severity.Note, (int)own - ((int)finding.Check.Severity - (int)finding.Severity))
        : finding.Severity;
}
