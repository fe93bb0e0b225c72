using Compare.Core;
using Compare.Core.Judging;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Tests.Checking;

/// <summary>What is quoted in a message is what most readers can read.</summary>
public sealed class WordingTests
{
    private const string Arabic = "لم تغادر السفينة الميناء يوم الاثنين.", English = "The ship did not leave the harbour on Monday.", German = "Das Schiff verließ den Hafen am Montag.";

    [Theory]
    [InlineData("ar", "en", "de", Arabic, English, German, "“not”")]
    [InlineData("en", "ar", "de", English, Arabic, German, "“not”")]
    public void Of_several_versions_one_in_Latin_letters_is_quoted(string first, string second, string third, string one, string two, string three, string quoted)
    {
        Finding finding = Assert.Single(Loaded.Comparer.Compare(Loaded.Comparer.Prepare([Input(first, one), Input(second, two), Input(third, three)])).Findings);
        Assert.Equal($"de has no negation where {first} and {second} have {quoted}", finding.Message);
        Assert.Equal(quoted, Assert.Single(finding.Expected).Reading);
    }

    private static VersionInput Input(string tag, string text) => new(tag, LanguageTag.Parse(tag), Document.Plain(text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]));
}
