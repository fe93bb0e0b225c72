using Compare.Translation;
using Compare.Translation.Commands;

namespace Compare.Tests.Translation;

/// <summary>Programs as engines. The programs of these tests are those that every Unix has.</summary>
public sealed class CommandTranslatorTests
{
    [SkippableTheory]
    [InlineData("cat", "uno|dos tres", "uno|dos tres")]
    [InlineData("tr a-z A-Z", "uno|dos", "UNO|DOS")]
    [InlineData("sed s/^/{source}-{target}:/;s/^es-en:$//", "uno|dos", "es-en:uno|es-en:dos")]
    [InlineData("sh -c 'tr a-z A-Z | sed \"s/O/0/g\"'", "uno|dos", "UN0|D0S")]
    [InlineData("cat", "uno\ndos|tres", "uno dos|tres")]
    public async Task Texts_go_in_and_come_out_a_blank_line_between_two(string line, string texts, string expected)
    {
        Skip.If(OperatingSystem.IsWindows(), "the programs of this test are those of Unix");
        TranslationResult result = await Of(line).TranslateAsync(Batches.Of(texts.Split('|')), default);
        Assert.Equal((null, expected), (result.Failure, string.Join('|', Batches.Texts(result))));
    }

    [SkippableTheory]
    [InlineData("tr -s '\\n'", "a|b|c|d|e")] // blank lines are lost: all becomes one text
    [InlineData("sed s/c//", "a|b||d|e")] // one text becomes nothing
    [InlineData("sed 's/c/c\\n\\nx/'", "a|b|c x|d|e")] // one becomes two
    public async Task A_program_that_gives_back_another_number_is_asked_with_fewer(string line, string expected)
    {
        Skip.If(OperatingSystem.IsWindows(), "the programs of this test are those of Unix");
        TranslationResult result = await Of(line).TranslateAsync(Batches.Of("a", "b", "c", "d", "e"), default);
        Assert.Equal((null, expected), (result.Failure, string.Join('|', Batches.Texts(result))));
    }

    [SkippableTheory]
    [InlineData("sh -c 'echo unknown mode >&2; exit 3'", FailureKind.UnsupportedPair, "status 3 (unknown mode)")]
    [InlineData("false", FailureKind.UnsupportedPair, "status 1")]
    [InlineData("no-such-program-here", FailureKind.Unavailable, "cannot be started")]
    public async Task A_program_that_fails_is_told(string line, FailureKind kind, string told)
    {
        Skip.If(OperatingSystem.IsWindows(), "the programs of this test are those of Unix");
        TranslationFailure failure = (await Of(line).TranslateAsync(Batches.Of("uno"), default)).Failure!;
        Assert.Equal(kind, failure.Kind);
        Assert.Contains(told, failure.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_long_text_does_not_stop_up_the_pipes()
    {
        Skip.If(OperatingSystem.IsWindows(), "the programs of this test are those of Unix");
        string[] texts = [.. Enumerable.Range(0, 3000).Select(i => new string('x', 100) + i)];
        Assert.Equal(texts, Batches.Texts(await Of("cat").TranslateAsync(Batches.Of(texts), default)));
    }

    [SkippableFact]
    public async Task A_program_that_takes_too_long_can_be_ended()
    {
        Skip.If(OperatingSystem.IsWindows(), "the programs of this test are those of Unix");
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Of("sleep 60").TranslateAsync(Batches.Of("uno"), soon.Token));
    }

    [Theory]
    [InlineData("a b  c", "a|b|c")]
    [InlineData("a 'b c' \"d e\"", "a|b c|d e")]
    [InlineData("a 'it is \"so\"'", "a|it is \"so\"")]
    [InlineData("a b\\ c \\\"d", "a|b c|\"d")]
    [InlineData("C:\\bin\\mt.exe -x", "C:\\bin\\mt.exe|-x")]
    [InlineData("a ''", "a|")]
    public void A_line_is_divided_as_a_shell_divides_it(string line, string words) => Assert.Equal(words, string.Join('|', CommandWords.Split(line)));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a 'b")]
    public void A_line_without_a_command_is_refused(string line) => Assert.Throws<TranslatorSetupException>(() => CommandWords.Split(line));

    private static CommandTranslator Of(string line) => new(line, Path.GetTempPath());
}
