using System.Text;

namespace Compare.Cli.Options;

/// <summary>
/// A pattern of paths: <c>*</c> is any run inside a name, <c>?</c> one character, <c>**</c> any folders, <c>{lang}</c> the tag of a language that has data. Parts are
/// parted by slashes of either kind; letters match exactly. Matching costs at most pattern times name.
/// </summary>
internal sealed class PathPattern
{
    private const string Language = "{lang}";
    private readonly string[] parts;
    private readonly Func<string, bool> isLanguage;

    /// <summary>Understands a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="isLanguage">Whether a word is the tag of a language that has data.</param>
    public PathPattern(string pattern, Func<string, bool> isLanguage)
    {
        parts = pattern.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        HasLanguage = pattern.Contains(Language, StringComparison.Ordinal);
        this.isLanguage = isLanguage;
    }

    /// <summary>Whether it says where the language stands.</summary>
    public bool HasLanguage { get; }

    /// <summary>The folders before the first sign of the pattern, joined by slashes.</summary>
    public string FixedPart => string.Join('/', parts.TakeWhile((p, i) => i < parts.Length - 1 && !p.AsSpan().ContainsAny("*?{")));

    /// <summary>Whether the pattern reaches below the folders that it names one by one.</summary>
    public bool IsDeep => parts.Contains("**");

    /// <summary>How many parts it has.</summary>
    public int Depth => parts.Length;

    /// <summary>Matches a path.</summary>
    /// <param name="path">A relative path.</param>
    /// <param name="language">The language that it holds, where the pattern says so; else null.</param>
    /// <param name="article">The path with the language taken out again: what all versions of one article share.</param>
    public bool Matches(string path, out string? language, out string article)
    {
        string[] names = path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        string?[] found = new string?[names.Length];
        language = null;
        article = path;
        if (!Matches(names, 0, 0, found, null, []))
        {
            return false;
        }

        language = Array.Find(found, f => f is not null)?.Split('\n')[0];
        article = string.Join('/', names.Select((n, i) => found[i]?.Split('\n')[1] ?? n));
        return true;
    }

    // What a part holds is kept as the language and the name without it, parted by a line feed.
    private bool Matches(string[] names, int part, int name, string?[] found, string? language, HashSet<(int, int, string?)> failed)
    {
        if (part == parts.Length)
        {
            return name == names.Length;
        }

        if (!failed.Add((part, name, language)))
        {
            return false;
        }

        if (parts[part] == "**")
        {
            return Matches(names, part + 1, name, found, language, failed) || (name < names.Length && Matches(names, part, name + 1, found, language, failed));
        }

        if (name == names.Length)
        {
            return false;
        }

        if (!parts[part].Contains(Language, StringComparison.Ordinal))
        {
            found[name] = null;
            return Fits(parts[part], names[name]) && Matches(names, part + 1, name + 1, found, language, failed);
        }

        foreach (string tag in Tags(names[name]).Where(t => language is null || t == language))
        {
            if (Fits(parts[part].Replace(Language, tag, StringComparison.Ordinal), names[name]))
            {
                found[name] = tag + "\n" + WithoutTag(parts[part], names[name], tag);
                if (Matches(names, part + 1, name + 1, found, tag, failed))
                {
                    return true;
                }
            }
        }

        found[name] = null;
        return false;
    }

    // The longest first, so that pt-BR is not taken for pt.
    private IEnumerable<string> Tags(string name)
    {
        for (int length = Math.Min(11, name.Length); length >= 2; length--)
        {
            for (int at = 0; at + length <= name.Length; at++)
            {
                if ((at == 0 || !char.IsAsciiLetterOrDigit(name[at - 1])) && (at + length == name.Length || !char.IsAsciiLetterOrDigit(name[at + length])) && isLanguage(name.Substring(at, length)))
                {
                    yield return name.Substring(at, length);
                }
            }
        }
    }

    private static string WithoutTag(string part, string name, string tag)
    {
        int before = part.IndexOf(Language, StringComparison.Ordinal);
        for (int at = name.IndexOf(tag, StringComparison.Ordinal); at >= 0; at = name.IndexOf(tag, at + 1, StringComparison.Ordinal))
        {
            if (Fits(part[..before], name[..at]) && Fits(part[(before + Language.Length)..], name[(at + tag.Length)..]))
            {
                return new StringBuilder(name).Remove(at, tag.Length).Insert(at, Language).ToString();
            }
        }

        return name;
    }

    // The usual two-pointer match of a wildcard: the last star may take more where the rest does not fit.
    private static bool Fits(string pattern, string name)
    {
        int p = 0, n = 0, star = -1, from = 0;
        while (n < name.Length)
        {
            if (p < pattern.Length && (pattern[p] == '?' || (pattern[p] == name[n] && pattern[p] != '*')))
            {
                p++;
                n++;
            }
            else if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                from = n;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++from;
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).Trim('*').IsEmpty;
    }
}
