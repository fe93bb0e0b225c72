using Compare.Core.Extracting;
using Compare.Core.Extracting.Names;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Matching.Names.Rows;

/// <summary>Finds the names of one language that have a title right before them, as far as its data know titles.</summary>
internal sealed class TitledNames
{
    private const int MostTitleWords = 3, MostNameWords = 4;

    private readonly Dictionary<string, string> titles = new(StringComparer.Ordinal);
    private readonly Language language;
    private readonly NameLanguage words;

    /// <summary>For the titles of <paramref name="language"/>, whose data of names are <paramref name="words"/>.</summary>
    public TitledNames(Language language, NameLanguage words)
    {
        this.language = language;
        this.words = words;
        foreach (Fact fact in language.Facts(FactSection.Title))
        {
            titles.TryAdd(fact.Key, fact.Value);
        }
    }

    /// <summary>Whether the language's data have titles, and its script has capitals, so that the name behind one can be told.</summary>
    public bool IsEmpty => titles.Count == 0 || !Scripts.HasCapitals(language.Script);

    /// <summary>The titled names of one segment, in order.</summary>
    public IEnumerable<TitledName> Find(PreparedVersion version, int index, int segment, int row)
    {
        List<WrittenWord> read = IsEmpty ? [] : WordReader.Read(version.Document, version.Segments[segment]);
        for (int first = 0; first < read.Count; first++)
        {
            (string? role, int length) = Longest(read, first);
            int name = first + length, end = name;
            while (role is not null && end < read.Count && end - name < MostNameWords && !read[end].Breaks && read[end].Capitals is Capitals.First or Capitals.Inner)
            {
                end++;
            }

            // In Luther King the title is a family name.
            bool inName = first > 0 && !read[first].Breaks && read[first].Capitals == Capitals.First && read[first - 1].Capitals == Capitals.First && !read[first - 1].StartsSentence && !words.IsFunctionWord(read[first - 1].Folded);
            if (role is not null && end > name && !inName && TitledName.IsRole(role))
            {
                RomanName[] names = [.. read.Skip(name).Take(end - name).Select(w => RomanName.Of(Romanizer.Romanize(w.Folded, language)))];
                yield return new TitledName(index, segment, row, new TextSpan(read[first].Span.Start, read[end - 1].Span.End), role, names);
                first = end - 1;
            }
        }
    }

    private (string? Role, int Length) Longest(List<WrittenWord> read, int first)
    {
        for (int length = Math.Min(MostTitleWords, read.Count - first); length > 0; length--)
        {
            if (titles.TryGetValue(string.Join(' ', read.Skip(first).Take(length).Select(w => w.Folded)), out string? role))
            {
                return (role, length);
            }
        }

        return (null, 0);
    }
}
