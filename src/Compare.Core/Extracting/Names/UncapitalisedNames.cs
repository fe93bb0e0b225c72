using Compare.Core.Text;

namespace Compare.Core.Extracting.Names;

/// <summary>Finds names in scripts without capitals: places of the gazetteer, runs of katakana, titles in 《》 and 「」, and what stands by a title or before the head word of an organisation.</summary>
internal sealed class UncapitalisedNames(NameFacts facts)
{
    private const int ShortestKatakana = 3, LongestQuoted = 24, MostSuffixed = 4;

    /// <summary>The names, each with its kind, entity and likelihood; they may overlap.</summary>
    public IEnumerable<(TextSpan Span, NameKind Kind, string? Entity, double Likelihood)> Find(string text, Segment segment, List<WrittenWord> words)
    {
        foreach ((TextSpan span, string entity) in Places(text, words))
        {
            yield return (span, NameKind.Place, entity, 0.9);
        }

        foreach (TextSpan span in Katakana(text, segment))
        {
            yield return (span, NameKind.Unknown, null, 0.5);
        }

        foreach (TextSpan span in Quoted(text, segment))
        {
            yield return (span, NameKind.Unknown, null, 0.6);
        }

        for (int i = 0; i < words.Count; i++)
        {
            if (Suffixed(text, words[i]) is (var name, var kind) && name.Length > 1)
            {
                yield return (name, kind, null, 0.7);
            }
            else if (i + 1 < words.Count && IsUncased(words[i + 1].Script) && !words[i + 1].Breaks && facts.IsTitle(words[i].Folded) && Scripts.IsSpaced(words[i].Script))
            {
                yield return (words[i + 1].Span, NameKind.Person, null, 0.6);
            }
        }
    }

    private static bool IsUncased(Script script) => !Scripts.HasCapitals(script) && script != Script.Common;

    // Spaced scripts by words, so that no place is found inside another word; ideographs and Thai by characters, the longest first.
    private IEnumerable<(TextSpan Span, string Entity)> Places(string text, List<WrittenWord> words)
    {
        if (facts.Gazetteer.MostWords == 0)
        {
            yield break;
        }

        for (int i = 0; i < words.Count; i++)
        {
            WrittenWord word = words[i];
            if (!IsUncased(word.Script))
            {
                continue;
            }

            if (!Scripts.IsSpaced(word.Script))
            {
                for (int at = word.Span.Start; at < word.Span.End;)
                {
                    (int length, string? entity) = facts.Gazetteer.Longest(text, at, word.Span.End);
                    if (entity is not null)
                    {
                        yield return (TextSpan.At(at, length), entity);
                    }

                    at += Math.Max(1, length);
                }

                continue;
            }

            for (int last = Math.Min(words.Count, i + facts.Gazetteer.MostWords) - 1; last >= i; last--)
            {
                var span = new TextSpan(word.Span.Start, words[last].Span.End);
                if (span.Length <= NameKey.LongestName && facts.Gazetteer.Find(NameKey.Of(span.Of(text))) is { } found)
                {
                    yield return (span, found);
                    i = last;
                    break;
                }
            }
        }
    }

    // Runs of katakana with the middle dots between them: マーク・マロック. Shorter runs are mostly words of daily life.
    private static IEnumerable<TextSpan> Katakana(string text, Segment segment)
    {
        int start = -1, end = -1;
        foreach (Token token in segment.Tokens)
        {
            bool katakana = token.Script == Script.Katakana;
            bool dot = token.Kind is TokenKind.Punctuation or TokenKind.Symbol && text[token.Span.Start] is '・' or '＝' or '゠';
            if (start >= 0 && token.Span.Start == end && (katakana || dot))
            {
                end = token.Span.End;
                continue;
            }

            if (start >= 0 && Trimmed(text, start, end) is { Length: >= ShortestKatakana } run)
            {
                yield return run;
            }

            (start, end) = katakana ? (token.Span.Start, token.Span.End) : (-1, -1);
        }

        if (start >= 0 && Trimmed(text, start, end) is { Length: >= ShortestKatakana } last)
        {
            yield return last;
        }
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (end > start && text[end - 1] is '・' or '＝' or '゠')
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static IEnumerable<TextSpan> Quoted(string text, Segment segment)
    {
        int open = -1;
        foreach (Token token in segment.Tokens)
        {
            char sign = token.Kind is TokenKind.Punctuation or TokenKind.Symbol ? text[token.Span.Start] : '\0';
            if (sign is '《' or '『')
            {
                open = token.Span.End;
            }
            else if (sign is '》' or '』' && open >= 0)
            {
                if (token.Span.Start - open is > 1 and <= LongestQuoted)
                {
                    yield return new TextSpan(open, token.Span.Start);
                }

                open = -1;
            }
        }
    }

    // 田中さん, 北京大学: in scripts without spaces the title or head word ends the run, and the name is what stands right before it.
    private (TextSpan Name, NameKind Kind)? Suffixed(string text, WrittenWord word)
    {
        if (Scripts.IsSpaced(word.Script) || word.Script is Script.Thai)
        {
            return null;
        }

        foreach (string head in facts.OrganisationWords)
        {
            int at = text.IndexOf(head, word.Span.Start, word.Span.Length, StringComparison.Ordinal);
            if (head.Length > 1 && at > word.Span.Start + 1)
            {
                return (new TextSpan(Math.Max(word.Span.Start, at - (2 * MostSuffixed)), at + head.Length), NameKind.Organisation);
            }
        }

        foreach (string title in facts.Titles)
        {
            int at = text.IndexOf(title, word.Span.Start, Math.Min(text.Length - word.Span.Start, word.Span.Length + title.Length), StringComparison.Ordinal);
            if (at > word.Span.Start + 1 && Scripts.Of(text[at - 1]) == Script.Han)
            {
                return (new TextSpan(Math.Max(word.Span.Start, at - MostSuffixed), at), NameKind.Person);
            }
        }

        return null;
    }
}
