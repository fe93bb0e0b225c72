using Compare.Core;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Tests.Aligning;

/// <summary>Two to twelve versions of one text that lack, join and swap sentences, some of them empty, one language twice; the same for the same seed.</summary>
internal static class RandomVersions
{
    /// <summary>The versions of a seed; sentences stand in paragraphs of one to three.</summary>
    public static IReadOnlyList<VersionInput> Of(int seed)
    {
        var random = new Random(seed);
        string[] tags = [.. Library.Versions.Keys, "en", "es"];
        random.Shuffle(tags);
        var versions = new List<VersionInput>();
        foreach (string tag in tags.Take(random.Next(2, 13)))
        {
            string[] lines = random.Next(8) == 0 ? [] : [.. Library.Versions[tag].Where(_ => random.Next(5) > 0)];
            if (random.Next(3) == 0)
            {
                random.Shuffle(lines);
            }

            int times = versions.Count(v => v.Language.Value == tag) + 1;
            versions.Add(new VersionInput(times == 1 ? tag : $"{tag}-{times}", LanguageTag.Parse(tag), Document(lines, random)));
        }

        return versions;
    }

    private static Document Document(string[] lines, Random random)
    {
        var blocks = new List<Block>();
        int start = 0;
        for (int first = 0; first < lines.Length;)
        {
            int count = Math.Min(random.Next(1, 4), lines.Length - first);
            int length = lines.Skip(first).Take(count).Sum(l => l.Length + 1) - 1;
            blocks.Add(new Block(BlockKind.Paragraph, TextSpan.At(start, length)));
            start += length + 1;
            first += count;
        }

        return Core.Text.Document.Plain(string.Join('\n', lines) + "\n", blocks);
    }
}
