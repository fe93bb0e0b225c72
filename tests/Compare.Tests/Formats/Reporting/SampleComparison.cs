using System.Collections.Immutable;
using Compare.Core;
using Compare.Core.Aligning;
using Compare.Core.Checking;
using Compare.Core.Extracting;
using Compare.Core.Judging;
using Compare.Core.Matching;
using Compare.Formats.Reporting;
using static Compare.Tests.Formats.Reporting.SampleVersion;

namespace Compare.Tests.Formats.Reporting;

/// <summary>An election night in four versions and three directions of writing, with findings of most families, made by hand.</summary>
internal static class SampleComparison
{
    private const EvidenceRole Deviant = EvidenceRole.Deviant;
    private const EvidenceRole Other = EvidenceRole.Other;

    private static readonly PreparedVersion[] Versions =
    [
        SampleVersion.Of(
            "en", "English", "Latn",
            "A long night in Brankovia",
            "More than 2.1 million voters turned out on Sunday, 9 November, the electoral commission said shortly before midnight.",
            "The results page at results.brankovia.example drew 13 million visits.",
            "Scytel, which supplies the software, said that no vote was lost.",
            "Observers from Chelyabinsk did not report any violation, although three of them left before the count in the eastern district of Dolna had ended and the last boxes were carried to the capital.",
            "The count in Dolna had to be repeated.",
            "In all, 210 million voters were on the rolls."),
        SampleVersion.Of(
            "fr", "French", "Latn",
            "Longue nuit en Brankovie",
            "Plus de 210 millions d’électeurs se sont rendus aux urnes dimanche 9 novembre, a annoncé la commission électorale peu avant minuit.",
            "La page des résultats, results.brankovie.example, a reçu 13 millions de visites.",
            "ScyteI, qui fournit le logiciel, a affirmé qu’aucune voix n’avait été perdue.",
            "Les observateurs de Chalyabinsk ont signalé des violations, bien que trois d’entre eux soient partis avant la fin du dépouillement dans le district oriental de Dolna.",
            "The count in Dolna had to be repeated."),
        SampleVersion.Of(
            "ar", "Arabic", "Arab",
            "ليلة طويلة في برانكوفيا",
            "أدلى أكثر من ٢٫١ مليون ناخب بأصواتهم يوم الأحد ١٩ نوفمبر، بحسب ما أعلنته اللجنة الانتخابية قبيل منتصف الليل.",
            "سجلت صفحة النتائج results.brankovia.example نحو ١٣ مليون زيارة.",
            "وقالت شركة Scytel المورّدة للبرنامج إن أي صوت لم يُفقد.",
            "ولم يبلغ المراقبون القادمون من تشيليابينسك عن أي مخالفة، رغم أن ثلاثة منهم غادروا قبل انتهاء الفرز في دائرة دولنا الشرقية.",
            "واضطرت اللجنة إلى إعادة الفرز في دولنا."),
        SampleVersion.Of(
            "ja", "Japanese", "Jpan",
            "ブランコビアの長い夜",
            "選挙管理委員会は深夜前、11月9日（日）の投票に210万人を超える有権者が参加したと発表した。",
            "ソフトウェアを供給するScytelは、失われた票はないと述べた。",
            "結果ページresults.brankovia.exampleには1300万回のアクセスがあった。",
            "ドルナでは再集計が必要となった。"),
    ];

    // What stands in each row, a version a column; Japanese has no counterpart of the observers, and tells of the page and the software the other way round.
    private static readonly int[][] Rows = [[0, 0, 0, 0], [1, 1, 1, 1], [2, 2, 2, 3], [3, 3, 3, 2], [4, 4, 4, -1], [5, 5, 5, 4], [6, -1, -1, -1]];

    public static ReportedComparison Reported { get; } = new(
        new Comparison(Versions, Grid(), [Magnitude(), Date(), Negation(), Lookalike(), Untranslated(), Contradiction(), Omitted(), Link(), Moved()]),
        [new("article.en.md", new string('a', 64)), new("article.fr.md", new string('b', 64)), new("article.ar.md", new string('c', 64)), new("article.ja.md", new string('d', 64))],
        "1.0.0");

    /// <summary>The same versions with nothing found.</summary>
    public static ReportedComparison Clean => Reported with { Comparison = Reported.Comparison with { Findings = [] } };

    private static Grid Grid() => new(4, [.. Rows.Select((cells, index) =>
    {
        ImmutableArray<ImmutableArray<int>> row = [.. cells.Select(s => s < 0 ? [] : ImmutableArray.Create(s))];
        return new GridRow(index, row, index == 2 ? RowKind.Moved : Core.Aligning.Grid.KindOf(row), index == 4 ? 0.61234567 : 0.99);
    })]);

    private static Finding Magnitude() => Found("CMP101", "number-changed", Family.Numbers, Severity.Error, 1, [1]) with
    {
        Shape = Shape.Magnitude,
        Confidence = 0.9712345,
        Message = "fr says 210 million voters where en, ar and ja say 2.1 million: 100 times as much",
        Evidence =
        [
            Evidence(Versions, 1, Deviant, 1, 1, "210 millions d’électeurs", "210000000", "210 million"),
            Evidence(Versions, 0, Other, 1, 1, "2.1 million voters", "2100000", "2.1 million"),
            Evidence(Versions, 2, Other, 1, 1, "٢٫١ مليون ناخب", "2100000", "2.1 million"),
            Evidence(Versions, 3, Other, 1, 1, "210万人", "2100000", "2.1 million"),
        ],
        Expected = [new Expectation(1, "2100000", "2,1 millions")],
        Derivation = ["2.1 million = 2.1 × 10^6", "en, ar, ja agree on 2100000", "210000000 / 2100000 = 10^2"],
    };

    private static Finding Date() => Found("CMP121", "date-changed", Family.Numbers, Severity.Error, 1, [2]) with
    {
        Message = "ar says --11-19 where en, fr and ja say --11-09",
        Evidence =
        [
            Evidence(Versions, 2, Deviant, 1, 1, "١٩ نوفمبر", "--11-19", "19 November"),
            Evidence(Versions, 0, Other, 1, 1, "9 November", "--11-09"),
            Evidence(Versions, 1, Other, 1, 1, "9 novembre", "--11-09"),
            Evidence(Versions, 3, Other, 1, 1, "11月9日", "--11-09", "9 November"),
        ],
        Expected = [new Expectation(2, "--11-09", null)],
        Derivation = ["en, fr, ja agree on --11-09"],
    };

    private static Finding Negation() => Found("CMP301", "negation-changed", Family.Claims, Severity.Error, 4, [1]) with
    {
        Message = "fr affirms what en and ar deny",
        Evidence =
        [
            Evidence(Versions, 1, Deviant, 4, 4, "ont signalé des violations"),
            Evidence(Versions, 0, Other, 4, 4, "did not report any violation"),
            Evidence(Versions, 2, Other, 4, 4, "ولم يبلغ", null, "and did not report"),
        ],
    };

    private static Finding Lookalike() => Found("CMP212", "confusable-characters", Family.Names, Severity.Error, 3, [1]) with
    {
        Shape = Shape.Lookalike,
        Message = "fr writes ScyteI with a capital I where en, ar and ja write Scytel",
        Evidence = [Evidence(Versions, 1, Deviant, 3, 3, "ScyteI", "scytei"), Evidence(Versions, 0, Other, 3, 3, "Scytel", "scytel"), Evidence(Versions, 2, Other, 3, 3, "Scytel", "scytel")],
        Expected = [new Expectation(1, "scytel", "Scytel")],
    };

    private static Finding Untranslated() => Found("CMP411", "segment-untranslated", Family.Coverage, Severity.Error, 5, [1]) with
    {
        Message = "fr leaves a sentence in English",
        Evidence = [Evidence(Versions, 1, Deviant, 5, 5, "The count in Dolna had to be repeated."), Evidence(Versions, 0, Other, 5, 5, "The count in Dolna had to be repeated.")],
    };

    private static Finding Contradiction() => Found("CMP601", "figure-contradiction", Family.Consistency, Severity.Error, 6, []) with
    {
        Shape = Shape.Magnitude,
        Message = "en says 210 million voters in one place and 2.1 million in another",
        Evidence = [Evidence(Versions, 0, Deviant, 6, 6, "210 million voters", "210000000"), Evidence(Versions, 0, Deviant, 1, 1, "2.1 million voters", "2100000")],
        Derivation = ["210000000 / 2100000 = 10^2"],
    };

    private static Finding Omitted() => Found("CMP401", "segment-omitted", Family.Coverage, Severity.Warning, 4, [3]) with
    {
        Message = "ja has nothing for a sentence of en, fr and ar",
        Evidence = [.. Enumerable.Range(0, 3).Select(v => Evidence(Versions, v, Other, 4, 4, Versions[v].TextOf(4)))],
    };

    private static Finding Link() => Found("CMP501", "link-changed", Family.References, Severity.Warning, 2, [1]) with
    {
        Message = "fr links to results.brankovie.example where en, ar and ja link to results.brankovia.example",
        Evidence = [Evidence(Versions, 1, Deviant, 2, 2, "results.brankovie.example"), Evidence(Versions, 0, Other, 2, 2, "results.brankovia.example"), Evidence(Versions, 3, Other, 2, 3, "results.brankovia.example")],
        Expected = [new Expectation(1, null, "results.brankovia.example")],
    };

    private static Finding Moved() => Found("CMP403", "segment-moved", Family.Coverage, Severity.Note, 2, [3]) with
    {
        Message = "ja tells of the results page after the software",
        Evidence = [Evidence(Versions, 3, Deviant, 2, 3, Versions[3].TextOf(3), null, "The results page had 13 million visits.")],
    };

    private static Finding Found(string code, string name, Family family, Severity severity, int row, ImmutableArray<int> suspects) => new()
    {
        Fingerprint = $"{name}-{row}",
        Check = new CheckInfo(code, name, family, severity, "accuracy/" + name, name),
        Severity = severity,
        Confidence = 0.9,
        Row = row,
        Suspects = suspects,
        Message = name,
        Evidence = [],
    };
}
