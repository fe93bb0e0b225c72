using Compare.Core.Checking;

namespace Compare.Formats.Reporting.Sarif;

/// <summary>The checks as rules, and the categories of Multidimensional Quality Metrics (themqm.org) that they belong to as a taxonomy.</summary>
internal sealed class SarifCatalogue
{
    private const string Mqm = "MQM";
    private readonly List<CheckInfo> checks = [.. CheckCatalogue.All.Select(c => c.Info)];
    private readonly List<string> categories;

    /// <summary>Takes the whole catalogue, and checks of findings that are not in it after that.</summary>
    public SarifCatalogue(IEnumerable<CheckInfo> found)
    {
        checks.AddRange(found.DistinctBy(c => c.Code).Where(f => checks.TrueForAll(c => c.Code != f.Code)));
        categories = [.. checks.Select(c => c.Category).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The tool with its rules.</summary>
    public SarifTool Tool(string version) => new(new SarifDriver("compare", version, version, [.. checks.Select(Rule)], [new SarifComponentReference(Mqm, 0)]));

    /// <summary>The taxonomy.</summary>
    public SarifTaxonomy Taxonomy => new(Mqm, new SarifText("Multidimensional Quality Metrics: a typology of translation errors"), false, [.. categories.Select(c => new SarifTaxon(c))]);

    /// <summary>The place of a check among the rules.</summary>
    public int IndexOf(CheckInfo check) => checks.FindIndex(c => c.Code == check.Code);

    /// <summary>The level of a severity.</summary>
    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private SarifRule Rule(CheckInfo check)
    {
        string page = CheckCatalogue.Find(check.Code) is null ? check.Summary : CheckPages.Read(check.Name);
        return new SarifRule(
            check.Code,
            check.Name,
            new SarifText(check.Summary),
            new SarifText(page, page),
            new SarifConfiguration(Level(check.Severity)),
            [new SarifRelationship(new SarifTaxonReference(check.Category, categories.IndexOf(check.Category), new SarifComponentReference(Mqm, 0)), ["superset"])]);
    }
}
