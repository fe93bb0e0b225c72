using System.Text;
using Compare.Core.Text;

namespace Compare.Formats.Reading.Html;

/// <summary>The text of a page as it is taken out of the markup, with the runs that lead back to the file.</summary>
/// <param name="source">The file's text.</param>
internal sealed class HtmlText(string source)
{
    private readonly StringBuilder text = new();
    private readonly List<SourceRun> runs = [];

    /// <summary>The length so far.</summary>
    public int Length => text.Length;

    /// <summary>The runs so far, ordered.</summary>
    public IReadOnlyList<SourceRun> Runs => runs;

    /// <summary>Whether the text ends with white space, or is empty.</summary>
    public bool EndsWithSpace => text.Length == 0 || char.IsWhiteSpace(text[^1]);

    /// <summary>Takes characters of the source: references are decoded, and unless <paramref name="verbatim"/>, white space becomes one space.</summary>
    public void Append(TextSpan span, bool verbatim)
    {
        for (int at = span.Start; at < span.End;)
        {
            char c = source[at];
            if (c == '&' && CharacterReference.Read(source, at, span.End) is ({ } meant, int length))
            {
                Append(meant, at, length);
                at += length;
            }
            else if (!verbatim && IsSpace(c))
            {
                int end = at + 1;
                while (end < span.End && IsSpace(source[end]))
                {
                    end++;
                }

                if (!EndsWithSpace)
                {
                    Append(" ", at, end - at);
                }

                at = end;
            }
            else
            {
                int end = at + 1;
                while (end < span.End && source[end] != '&' && (verbatim || !IsSpace(source[end])))
                {
                    end++;
                }

                AppendVerbatim(at, end);
                at = end;
            }
        }
    }

    /// <summary>Puts in a line break that the source writes as a tag, or does not write.</summary>
    public void Break(int count = 1) => text.Append('\n', count);

    /// <summary>The span without white space at its ends; empty at its start where it holds nothing else.</summary>
    public TextSpan Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (start < end && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    /// <summary>The text.</summary>
    public override string ToString() => text.ToString();

    private void AppendVerbatim(int start, int end)
    {
        if (runs.Count > 0 && runs[^1] is { } last && last.TextLength == last.SourceLength &&
            last.TextStart + last.TextLength == text.Length && last.SourceStart + last.SourceLength == start)
        {
            runs[^1] = last with { TextLength = last.TextLength + end - start, SourceLength = last.SourceLength + end - start };
        }
        else
        {
            runs.Add(new SourceRun(text.Length, start, end - start, end - start));
        }

        text.Append(source, start, end - start);
    }

    private void Append(string meant, int start, int length)
    {
        if (meant.Length == length && string.CompareOrdinal(source, start, meant, 0, length) == 0)
        {
            AppendVerbatim(start, start + length);
            return;
        }

        runs.Add(new SourceRun(text.Length, start, meant.Length, length));
        text.Append(meant);
    }

    // The white space of the HTML Standard; a no-break space is a character like any other.
    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
