namespace Compare.Core.Extracting.Claims;

/// <summary>One way to write a word of a cue: the word itself, its beginning (<c>lehn*</c>), its end (<c>*less</c>) or a part of it (<c>*없*</c>).</summary>
/// <param name="Text">The letters, keyed as words are.</param>
/// <param name="OpenStart">Whether letters may stand before them.</param>
/// <param name="OpenEnd">Whether letters may follow them.</param>
internal sealed record CueForm(string Text, bool OpenStart, bool OpenEnd)
{
    // A whole word says more than any part of one.
    private const int WholeWord = 100;

    /// <summary>The form that a table writes so.</summary>
    public static CueForm Parse(string written)
    {
        bool start = written.StartsWith('*'), end = written.EndsWith('*');
        return new CueForm(CueWords.Key(written.Trim('*')), start, end);
    }

    /// <summary>How closely a word is this form: 0 where it is not, else the more the closer.</summary>
    public int Match(string word)
    {
        bool matches = (OpenStart, OpenEnd) switch
        {
            (false, false) => word == Text,
            (false, true) => word.StartsWith(Text, StringComparison.Ordinal),
            (true, false) => word.Length > Text.Length && word.EndsWith(Text, StringComparison.Ordinal),
            _ => word.Contains(Text, StringComparison.Ordinal),
        };
        return matches ? Text.Length + (OpenStart || OpenEnd ? 0 : WholeWord) : 0;
    }
}
