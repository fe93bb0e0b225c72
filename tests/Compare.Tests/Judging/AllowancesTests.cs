using System.Collections.Immutable;
using Compare.Core;
using Compare.Core.Checking;
using Compare.Core.Judging;
using Compare.Core.Languages;
using Compare.Core.Text;
using Compare.Tests.Formats.Reporting;

namespace Compare.Tests.Judging;

public sealed class AllowancesTests
{
    [Theory]
    [InlineData("Kyiv", "Kiew", true)]
    [InlineData("kyiv", "KIEW", true)]
    [InlineData("in Kyiv itself", "Kiews", false)]
    [InlineData("in Kyiv itself", "nach Kiew", true)]
    [InlineData("Kyivan", "Kiew", false)]
    [InlineData("Odesa", "Kiew", false)]
    [InlineData("Kyiv", "Odessa", false)]
    public void A_name_may_be_written_so_in_a_language(string english, string german, bool dropped)
    {
        var entry = new GlossaryEntry([Pair("en", "Kyiv"), Pair("de", "Kiew")]);
        Assert.Equal(dropped, Left(new Allowances { Glossary = [entry] }, Family.Names, ("en", english), ("de", german)).IsEmpty);
    }

    [Theory]
    [InlineData("ja", "キーウの街", "キーウ", true)]
    [InlineData("zh", "在基辅市", "基辅", true)]
    [InlineData("ar", "في كييف", "كييف", true)]
    [InlineData("ko", "키이우에서", "키이우", false)]
    [InlineData("ru", "Киеве", "Киев", false)]
    public void Words_end_as_they_do_in_their_script(string tag, string text, string form, bool dropped)
    {
        var entry = new GlossaryEntry([Pair("en", "Kyiv"), Pair(tag, form)]);
        Assert.Equal(dropped, Left(new Allowances { Glossary = [entry] }, Family.Names, ("en", "Kyiv"), (tag, text)).IsEmpty);
    }

    [Fact]
    public void A_tag_speaks_for_its_regions_and_forms_may_be_several()
    {
        var entry = new GlossaryEntry([Pair("pt", "Quieve", "Kiev"), Pair("en", "Kyiv")]);
        Assert.Empty(Left(new Allowances { Glossary = [entry] }, Family.Names, ("en", "Kyiv"), ("pt-BR", "Kiev")));
        Assert.NotEmpty(Left(new Allowances { Glossary = [entry] }, Family.Names, ("en", "Kyiv"), ("de", "Kiev")));
    }

    [Fact]
    public void A_glossary_says_nothing_of_numbers()
    {
        var entry = new GlossaryEntry([Pair("en", "12"), Pair("de", "15")]);
        Assert.NotEmpty(Left(new Allowances { Glossary = [entry] }, Family.Numbers, ("en", "12"), ("de", "15")));
    }

    [Theory]
    [InlineData("en", "editor's note", true)]
    [InlineData("de", "editor's note", false)]
    [InlineData("en", "publisher", false)]
    public void A_passage_may_stand_in_one_language_alone(string language, string words, bool dropped)
    {
        var allowances = new Allowances { Passages = [new OwnPassage(LanguageTag.Parse(language), words)] };
        Assert.Equal(dropped, Left(allowances, Family.Coverage, ("en", "Editor's note: this article was changed.")).IsEmpty);
        Assert.NotEmpty(Left(allowances, Family.Numbers, ("en", "Editor's note: this article was changed.")));
    }

    [Theory]
    [InlineData("100 USD", "92 EUR", true)]
    [InlineData("100 USD", "100 EUR", false)] // the sign changed and not the amount
    [InlineData("40 length-mile", "64 length-kilometer", true)]
    [InlineData("40 length-mile", "60 length-kilometer", true)]
    [InlineData("40 length-mile", "40 length-kilometer", false)]
    [InlineData("40 length-mile", "600 length-kilometer", false)]
    [InlineData("3..6 length-inch", "8..15 length-centimeter", true)]
    [InlineData("3..6 length-inch", "8..10 length-centimeter", false)]
    [InlineData("40 length-mile", "60 length-mile", false)] // nothing is converted
    public void What_is_converted_by_agreement_is_dropped_and_what_is_wrong_stays(string left, string right, bool dropped)
    {
        bool money = left.Contains("USD", StringComparison.Ordinal);
        var allowances = new Allowances { Conversions = [money ? ConversionKind.Currencies : ConversionKind.Units] };
        Assert.Equal(dropped, Stated(allowances, money ? "currency-changed" : "unit-misconverted", left, right).IsEmpty);
        Assert.NotEmpty(Stated(allowances with { Conversions = [] }, money ? "currency-changed" : "unit-misconverted", left, right));
        Assert.NotEmpty(Stated(allowances, "number-changed", left, right));
    }

    [Theory]
    [InlineData(Severity.Warning, Severity.Warning)]
    [InlineData(Severity.Note, Severity.Note)]
    public void What_was_lowered_for_doubt_stays_lower(Severity own, Severity expected)
    {
        var allowances = new Allowances { Severities = new Dictionary<string, Severity> { ["currency-changed"] = own } };
        Assert.Equal(expected, Assert.Single(Left(allowances, Family.Numbers, ("en", "$5"), ("de", "5 €"))).Severity);
        Assert.Equal(Severity.Note, Assert.Single(Left(allowances, Family.Numbers, Severity.Warning, ("en", "$5"), ("de", "5 €"))).Severity);
    }

    private static KeyValuePair<string, IReadOnlyList<string>> Pair(string tag, params string[] forms) => KeyValuePair.Create<string, IReadOnlyList<string>>(tag, forms);

    private static ImmutableArray<Finding> Left(Allowances allowances, Family family, params (string Tag, string Text)[] versions) => Left(allowances, family, Severity.Error, versions);

    private static ImmutableArray<Finding> Stated(Allowances allowances, string check, params string[] values)
    {
        Finding finding = Found("CMP100", check, Family.Numbers, Severity.Error, [.. values.Select(v => ("en", v))]);
        return Apply(allowances, finding with { Evidence = [.. finding.Evidence.Select((e, i) => e with { Value = values[i].Split(' ')[0], Unit = values[i].Split(' ')[1] })] }, [.. values.Select(v => ("en", v))]);
    }

    private static ImmutableArray<Finding> Left(Allowances allowances, Family family, Severity found, params (string Tag, string Text)[] versions) =>
        Apply(allowances, Found("CMP113", "currency-changed", family, found, versions), versions);

    private static Finding Found(string code, string check, Family family, Severity found, (string Tag, string Text)[] versions) => new()
    {
        Fingerprint = "f",
        Check = new CheckInfo(code, check, family, Severity.Error, "accuracy", "summary"),
        Severity = found,
        Confidence = 1,
        Row = 0,
        Suspects = [],
        Message = "message",
        Evidence = [.. versions.Select((v, i) => new Evidence(i, EvidenceRole.Deviant, 0, 0, new TextSpan(0, v.Text.Length), v.Text, null, null, null))],
    };

    private static ImmutableArray<Finding> Apply(Allowances allowances, Finding finding, (string Tag, string Text)[] versions)
    {
        Core.Extracting.PreparedVersion[] prepared = [.. versions.Select(v => SampleVersion.Of(v.Tag, v.Tag, "Latn", v.Text))];
        var grid = new Core.Aligning.Grid(versions.Length, [new Core.Aligning.GridRow(0, [.. versions.Select(_ => ImmutableArray.Create(0))], Core.Aligning.RowKind.Match, 1)]);
        return allowances.Apply(new Comparison(prepared, grid, [finding])).Findings;
    }
}
