using Compare.Formats.Reporting.Quoting;

namespace Compare.Tests.Formats.Reporting;

public sealed class InnerDifferenceTests
{
    // What is odd stands in brackets; without brackets one is no small change of the other.
    [Theory]
    [InlineData("4[7,8]00", "48,700")]
    [InlineData("1[82]", "128")]
    [InlineData("90[0] тысяч", "90 тысяч")]
    [InlineData("Thorn[e]y", "Thornay")]
    [InlineData("В[о]льдек", "Вальдек")]
    [InlineData("Scrutell[а]", "Scrutella")]
    [InlineData("He[ri]n", "Herrin")]
    [InlineData("٦[٤]", "٦٥")]
    [InlineData("１１月１[９]日", "１１月１８日")]
    [InlineData("[𝟏]2", "𝟐2")]
    [InlineData("the same", "the same")]
    [InlineData("twelve", "15")]
    [InlineData("", "15")]
    public void What_differs_inside_is_found(string marked, string reference)
    {
        string words = marked.Replace("[", string.Empty, StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal);
        Core.Text.TextSpan odd = InnerDifference.Between(words, reference);
        Assert.Equal(marked, odd.IsEmpty ? words : $"{words[..odd.Start]}[{odd.Of(words)}]{words[odd.End..]}");
    }
}
