using Compare.Core.Aligning;

namespace Compare.Core.Matching.Coverage.Content;

/// <summary>The readers of a comparison's versions, which share one space; each is made when it is first asked for. Not safe to share between threads.</summary>
/// <param name="context">The versions.</param>
internal sealed class ContentReaders(MatchContext context)
{
    private readonly FeatureSpace space = new();
    private readonly ContentReader?[] readers = new ContentReader?[context.Versions.Count];

    /// <summary>The words of a version's segments in a row.</summary>
    public List<ContentWord> Read(GridRow row, int version) => Of(version).Read(row.Cells[version]);

    /// <summary>How often a version's words are answered by another, before anything was counted.</summary>
    public MatchRate Rate(int from, int to) => new(Of(from).Lexicon, Of(to).Lexicon);

    private ContentReader Of(int version) => readers[version] ??= new ContentReader(context.Versions[version], space);
}
