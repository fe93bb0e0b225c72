namespace Compare.Tests.Cli;

/// <summary>What a run of the tool came to.</summary>
/// <param name="Exit">The exit status.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Outcome(int Exit, string Output, string Error)
{
    /// <summary>The one sentence of a run that could not be; anything else on either stream is a failure.</summary>
    public string Refusal
    {
        get
        {
            Assert.Equal(2, Exit);
            Assert.Equal(string.Empty, Output);
            Assert.StartsWith("compare: ", Error, StringComparison.Ordinal);
            Assert.Equal(Error.Length - 1, Error.IndexOf('\n', StringComparison.Ordinal));
            return Error["compare: ".Length..^1];
        }
    }
}
