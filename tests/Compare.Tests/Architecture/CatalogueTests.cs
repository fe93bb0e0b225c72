using Compare.Core.Checking;
using Compare.Tests.Checking;

namespace Compare.Tests.Architecture;

/// <summary>The catalogue is complete, and says what the contract says.</summary>
public sealed class CatalogueTests
{
    // The contract of the command line: changing a row is a breaking change.
    private static readonly string[] Contract =
    [
        "CMP101 number-changed Error accuracy/mistranslation/number",
        "CMP102 number-missing Warning accuracy/omission",
        "CMP103 number-added Warning accuracy/addition",
        "CMP104 comparison-changed Warning accuracy/mistranslation/number",
        "CMP111 unit-changed Error accuracy/mistranslation/unit",
        "CMP112 unit-misconverted Error accuracy/mistranslation/unit",
        "CMP113 currency-changed Error accuracy/mistranslation/currency",
        "CMP121 date-changed Error accuracy/mistranslation/date-time",
        "CMP122 time-changed Error accuracy/mistranslation/date-time",
        "CMP123 duration-changed Error accuracy/mistranslation/date-time",
        "CMP201 name-altered Error accuracy/mistranslation/entity",
        "CMP202 name-replaced Error accuracy/mistranslation/entity",
        "CMP203 name-missing Warning accuracy/omission",
        "CMP204 name-added Warning accuracy/addition",
        "CMP205 name-swapped Warning accuracy/mistranslation/entity",
        "CMP206 name-title-changed Warning accuracy/mistranslation/entity",
        "CMP211 name-inconsistent Warning terminology/inconsistent",
        "CMP212 confusable-characters Error linguistic/character-encoding",
        "CMP301 negation-changed Error accuracy/mistranslation/negation",
        "CMP302 hedge-changed Warning accuracy/mistranslation/certainty",
        "CMP303 attribution-changed Warning accuracy/mistranslation/attribution",
        "CMP304 quantifier-changed Warning accuracy/mistranslation/quantifier",
        "CMP305 modality-changed Warning accuracy/mistranslation/modality",
        "CMP306 direction-changed Error accuracy/mistranslation/antonym",
        "CMP307 quote-changed Warning accuracy/mistranslation/quotation",
        "CMP308 term-changed Note accuracy/mistranslation/term",
        "CMP309 word-changed Warning accuracy/mistranslation",
        "CMP401 segment-omitted Warning accuracy/omission",
        "CMP402 segment-added Warning accuracy/addition",
        "CMP403 segment-moved Note design/order",
        "CMP404 passage-omitted Warning accuracy/omission",
        "CMP405 passage-added Warning accuracy/addition",
        "CMP411 segment-untranslated Error accuracy/untranslated",
        "CMP412 passage-untranslated Warning accuracy/untranslated",
        "CMP413 wrong-language Error accuracy/untranslated",
        "CMP501 link-changed Warning accuracy/technical",
        "CMP502 reference-changed Warning accuracy/technical",
        "CMP503 code-changed Warning accuracy/technical",
        "CMP511 emphasis-changed Note design/markup",
        "CMP512 structure-changed Note design/markup",
        "CMP601 figure-contradiction Error accuracy/inconsistent",
        "CMP602 sum-mismatch Warning accuracy/inconsistent",
        "CMP603 weekday-mismatch Warning accuracy/inconsistent",
        "CMP604 term-inconsistent Note terminology/inconsistent",
    ];

    public static TheoryData<string> Names => [.. CheckCatalogue.All.Select(c => c.Info.Name)];

    [Fact]
    public void Every_check_is_listed_once_in_the_order_of_the_codes()
    {
        Type[] declared = [.. typeof(Check).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Check)) && !t.IsAbstract)];
        Assert.Equal(declared.Select(t => t.Name).Order(StringComparer.Ordinal), CheckCatalogue.All.Select(c => c.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Equal(CheckCatalogue.All.Select(c => c.Info.Code).Distinct().Order(StringComparer.Ordinal), CheckCatalogue.All.Select(c => c.Info.Code));
    }

    [Fact]
    public void No_two_checks_have_one_name() => Assert.Equal(CheckCatalogue.All.Length, CheckCatalogue.All.Select(c => c.Info.Name).Distinct().Count());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_check_is_what_the_contract_says(string name)
    {
        CheckInfo info = CheckCatalogue.Find(name)!.Info;
        Assert.Contains($"{info.Code} {info.Name} {info.Severity} {info.Category}", Contract);
        Assert.InRange(info.Summary.Length, 10, 79);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_check_is_one_file_in_the_folder_of_its_family_with_its_page(string name)
    {
        Check check = CheckCatalogue.Find(name)!;
        string stem = check.GetType().Name;
        string folder = Repository.Path("src", "Compare.Core", "Checking", check.Info.Family.ToString());
        Assert.True(File.Exists(Path.Combine(folder, stem + ".cs")), $"{stem}.cs is not in {folder}");
        Assert.True(File.Exists(Path.Combine(folder, stem + ".md")), $"{stem}.md is not in {folder}");
        Assert.Equal(name, string.Concat(stem.Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString())));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_is_headed_with_its_check_and_has_three_pairs_of_each_kind(string name)
    {
        string page = CheckPages.Read(name);
        Assert.StartsWith($"# {name}\n", page, StringComparison.Ordinal);
        PageExample[] examples = [.. PageExample.Read(name, page)];
        Assert.InRange(examples.Count(e => e.Reported), 3, int.MaxValue);
        Assert.InRange(examples.Count(e => !e.Reported), 3, int.MaxValue);
    }
}
