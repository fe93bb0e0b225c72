namespace Compare.Tests.Checking;

/// <summary>One fenced example of a check's page.</summary>
/// <param name="Check">The check's name.</param>
/// <param name="Reported">Whether it stands under "Reported".</param>
/// <param name="Versions">Language tags in order of appearance, before each a name and a colon where a language comes twice, with the blocks of each; a blank line in the example separates blocks of all.</param>
/// <param name="Suspects">The suspects expected, or null where the example does not say.</param>
/// <param name="Shape">The shape expected, or null.</param>
public sealed record PageExample(string Check, bool Reported, IReadOnlyList<(string Tag, IReadOnlyList<string> Lines)> Versions, string? Suspects, string? Shape)
{
    /// <summary>The translations into English that a line <c>es>en: text</c> gives, one a segment, by the version's tag.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string?>> Pivots { get; private init; } = new Dictionary<string, IReadOnlyList<string?>>();

    /// <summary>Reads the examples of a page.</summary>
    public static IEnumerable<PageExample> Read(string check, string page)
    {
        bool? reported = null;
        List<string>? fence = null;
        foreach (string line in page.Split('\n').Select(l => l.TrimEnd('\r')))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                if (fence is not null && reported is { } which)
                {
                    yield return Parse(check, which, fence);
                }

                fence = fence is null ? [] : null;
            }
            else if (fence is not null)
            {
                fence.Add(line);
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                reported = line switch { "## Reported" => true, "## Not reported" => false, _ => null };
            }
        }
    }

    /// <summary>The example on one line.</summary>
    public override string ToString() => $"{Check} {(Reported ? "reported" : "not reported")}: {string.Join(" | ", Versions.Select(v => $"{v.Tag}: {v.Lines[0]}"))}";

    private static PageExample Parse(string check, bool reported, List<string> fence)
    {
        var versions = new List<(string Tag, List<string> Lines)>();
        string? suspects = null, shape = null;
        foreach (string line in fence.Where(l => l.Length > 0))
        {
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            Assert.True(colon > 0, $"{check}: '{line}' is not of the form 'tag: text'");
            (string key, string text) = (line[..colon], line[(colon + 2)..]);
            switch (key)
            {
                case "suspects":
                    suspects = text;
                    break;
                case "shape":
                    shape = text;
                    break;
                default:
                    if (!versions.Exists(v => v.Tag == key))
                    {
                        versions.Add((key, []));
                    }

                    versions.Find(v => v.Tag == key).Lines.Add(text);
                    break;
            }
        }

        return new PageExample(check, reported, [.. versions.Where(v => !IsPivot(v.Tag)).Select(v => (v.Tag, (IReadOnlyList<string>)v.Lines))], suspects, shape)
        {
            Pivots = versions.Where(v => IsPivot(v.Tag)).ToDictionary(v => v.Tag.Split('>')[0], v => (IReadOnlyList<string?>)v.Lines),
        };
    }

    private static bool IsPivot(string tag) => tag.EndsWith(">en", StringComparison.Ordinal);
}
