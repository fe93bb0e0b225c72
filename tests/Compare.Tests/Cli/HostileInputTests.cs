using System.Text;

namespace Compare.Tests.Cli;

/// <summary>Whatever a file holds, a run ends with a result or a sentence.</summary>
public sealed class HostileInputTests
{
    public static TheoryData<string, byte[]> Files => new()
    {
        { "empty", [] },
        { "blank", "\n\n \n\t\n"u8.ToArray() },
        { "byte order mark alone", [0xEF, 0xBB, 0xBF] },
        { "zeros", new byte[4096] },
        { "binary", [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 7919 >> 3))] },
        { "program", [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0, 0] },
        { "invalid UTF-8", [.. "Caf"u8, 0xC3, 0x28, .. " \xF0\x28\x8C\x28 and words after it"u8] },
        { "lone surrogate", [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00] },
        { "brackets", Repeat("[(<{", 5_000) },
        { "digits", Repeat("9", 200_000) },
        { "separators", Repeat("1,1.1 ", 400) },
        { "marks", Repeat("**__`", 5_000) },
        { "combining marks", Repeat("e\u0301\u0323\u0327", 5_000) },
        { "right to left overrides", Repeat("\u202Eabc\u202C \u200F1\u200E", 500) },
        { "one long word", Repeat("supercalifragilistic", 10_000) },
        { "long line of sentences", Repeat("It rained. ", 500) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_run_ends_with_a_result_or_a_sentence(string what, byte[] content)
    {
        foreach (string ending in new[] { "txt", "md", "html", "docx" })
        {
            using Workplace place = new Workplace().With("a." + ending, content).With("b.txt", "It rained on 9 November.\n");
            Outcome outcome = place.Run($"en=a.{ending} de=b.txt --format json");
            if (outcome.Exit == 2)
            {
                Assert.StartsWith($"a.{ending}", outcome.Refusal, StringComparison.Ordinal);
            }

            Assert.True(outcome.Exit is 0 or 1 or 2, what);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("en\n")]
    [InlineData("en\tnot a tag\n")]
    [InlineData("en\tes\na\tb\tc\td\n")]
    public void A_bad_table_is_refused(string content)
    {
        using Workplace place = new Workplace().With("t.tsv", content);
        Assert.StartsWith("t.tsv: ", place.Run("check --aligned t.tsv").Refusal, StringComparison.Ordinal);
    }

    // Names of files and of articles are a stranger's words too.
    [Theory]
    [InlineData("a\u001b[31m.en.txt")]
    [InlineData("a\u202egnp.en.txt")]
    [InlineData("a\u009b2J\u0007.en.txt")]
    [InlineData("a\nb.en.txt")]
    public void A_sentence_about_a_file_moves_no_cursor_and_turns_no_line(string name)
    {
        using Workplace place = new Workplace().With(name, [0x50, 0x4B, 3, 4, 0]).With("b.de.txt", "Es regnete.\n");
        string manifest = $"{{\"article\": {System.Text.Json.JsonSerializer.Serialize(name)}, \"versions\": [{System.Text.Json.JsonSerializer.Serialize(name)}, \"b.de.txt\"]}}\n";
        foreach (Outcome outcome in new[] { place.Run([name, "b.de.txt"]), place.Run([name + "x", "b.de.txt"]), place.Run(["check", "--manifest", "-"], manifest), place.Run(["explain", name]), place.Run(["--" + name]) })
        {
            Assert.Equal(2, outcome.Exit);
            Assert.EndsWith("\n", outcome.Error, StringComparison.Ordinal);
            Assert.DoesNotContain(outcome.Error[..^1] + outcome.Output.TrimEnd('\n'), c => (char.IsControl(c) && c != '\n') || c is >= '\u202a' and <= '\u202e');
            Assert.Equal(outcome.Error.Length - 1, outcome.Error.IndexOf('\n', StringComparison.Ordinal));
        }
    }

    private static byte[] Repeat(string text, int times) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, times)));
}
