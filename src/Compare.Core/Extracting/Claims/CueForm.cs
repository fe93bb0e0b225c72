namespace Compare.Core.Extracting.Claims;

/// <summary>
/// One way to write a word of a cue: the word itself, its beginning (<c>lehn*</c>), its end (<c>*less</c>), a part of it (<c>*없*</c>), or its beginning and its
/// end (<c>ne*la</c>).
/// </summary>
/// <param name="Text">The letters, keyed as words are; the beginning where there is a <paramref name="Rest"/>.</param>
/// <param name="OpenStart">Whether letters may stand before them.</param>
/// <param name="OpenEnd">Whether letters may follow them.</param>
/// <param name="Rest">What the word must end in, after the beginning; empty where it need not.</param>
internal sealed record CueForm(string Text, bool OpenStart, bool OpenEnd, string Rest)
{
    // A whole word says more than any part of one.
    private const int WholeWord = 100;

    /// <summary>How many of its letters are a prefix that may stand before any word. They say nothing: فقط (only) is closer to itself than to ف with قط (never).</summary>
    public int Prefixed { get; init; }

    /// <summary>The form that a table writes so.</summary>
    public static CueForm Parse(string written)
    {
        bool start = written.StartsWith('*'), end = written.EndsWith('*');
        string[] parts = written.Trim('*').Split('*', 2);
        return new CueForm(CueWords.Key(parts[0]), start, end || parts.Length > 1, parts.Length > 1 ? CueWords.Key(parts[1]) : string.Empty);
    }

    /// <summary>How closely a word is this form: 0 where it is not, else the more the closer.</summary>
    public int Match(string word)
    {
        bool matches = (OpenStart, OpenEnd) switch
        {
            (false, false) => word == Text,
            (false, true) => word.StartsWith(Text, StringComparison.Ordinal) && word.Length >= Text.Length + Rest.Length && word.EndsWith(Rest, StringComparison.Ordinal),
            (true, false) => word.Length > Text.Length && word.EndsWith(Text, StringComparison.Ordinal),
            _ => word.Contains(Text, StringComparison.Ordinal),
        };
        return matches ? Text.Length + Rest.Length - Prefixed + (OpenStart || OpenEnd ? 0 : WholeWord) : 0;
    }
}
