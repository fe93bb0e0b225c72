using Compare.Formats.Reporting.Quoting;

namespace Compare.Formats.Reporting.Terminal;

/// <summary>Writes lines of runs, wrapped to a width, with terminal colours where they are wanted.</summary>
/// <param name="output">Where to write; lines end with LF.</param>
/// <param name="options">Width and colour.</param>
internal sealed class TerminalText(TextWriter output, ReportOptions options)
{
    private const int Narrowest = 40;

    /// <summary>The columns of a line.</summary>
    public int Width { get; } = Math.Max(Narrowest, options.Width);

    /// <summary>Whether colour tells deviant words from others; else a sign has to.</summary>
    public bool HasColor => options.Color;

    /// <summary>An empty line.</summary>
    public void Blank() => output.Write('\n');

    /// <summary>One line as it is, which may be wider than the terminal.</summary>
    /// <param name="line">The line, safe to show.</param>
    /// <param name="ink">What it is.</param>
    public void Row(string line, Ink ink)
    {
        Write(new Run(line.TrimEnd(), ink));
        output.Write('\n');
    }

    /// <summary>English text, which may quote words of any script.</summary>
    /// <param name="text">Text on one line; made safe to show here.</param>
    /// <param name="ink">What it is.</param>
    /// <param name="indent">Columns before every line.</param>
    /// <param name="first">What stands in place of the end of the first line's indent: a number, a label.</param>
    public void Sentence(string text, Ink ink, int indent = 0, string first = "")
    {
        int hanging = indent + DisplayWidth.Of(first);
        Lines([new Run(SafeText.OneLine(text).Trim(), ink)], hanging, [new Run(new string(' ', indent)), new Run(first, ink)], Isolation.Sentence);
    }

    /// <summary>Words of a version: one paragraph in one direction.</summary>
    /// <param name="runs">The words, safe to show.</param>
    /// <param name="label">What stands before the first line; later lines are indented by its width.</param>
    /// <param name="rightToLeft">Whether the version's script runs from right to left.</param>
    /// <param name="reading">English words that follow the last line where it has room, else on a line of their own; empty for none.</param>
    public void Quotation(IReadOnlyList<Run> runs, IReadOnlyList<Run> label, bool rightToLeft, string reading = "")
    {
        bool isolate = rightToLeft || runs.Any(r => ForeignScript.HasRightToLeft(r.Text));
        string open = Isolation.Open(isolate, rightToLeft), close = Isolation.Close(isolate);
        int indent = label.Sum(r => DisplayWidth.Of(r.Text));
        List<List<Run>> lines = LineBreaker.Break(runs, Width - indent);
        for (int i = 0; i < lines.Count; i++)
        {
            Start(i == 0 ? label : [new Run(new string(' ', indent))]);
            output.Write(open);
            lines[i].ForEach(Write);
            output.Write(close);
            if (i == lines.Count - 1 && reading.Length > 0)
            {
                bool hasRoom = indent + lines[i].Sum(r => DisplayWidth.Of(r.Text)) + 2 + DisplayWidth.Of(reading) <= Width;
                output.Write(hasRoom ? "  " : "\n" + new string(' ', indent));
                Write(new Run(Isolation.Sentence(reading), Ink.Dim));
            }

            output.Write('\n');
        }
    }

    /// <summary>Words side by side, each wrapped in a column of its own.</summary>
    /// <param name="label">What stands before the first line.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="width">The width of each.</param>
    public void Columns(string label, IReadOnlyList<TextColumn> columns, int width)
    {
        List<List<List<Run>>> wrapped = [.. columns.Select(c => LineBreaker.Break([new Run(c.Words, c.Ink)], width))];
        for (int line = 0; line < wrapped.Max(c => c.Count); line++)
        {
            output.Write(line == 0 ? label : new string(' ', label.Length));
            for (int c = 0; c < columns.Count; c++)
            {
                List<Run> runs = line < wrapped[c].Count ? wrapped[c][line] : [];
                bool isolate = runs.Exists(r => ForeignScript.HasRightToLeft(r.Text));
                output.Write(Isolation.Open(isolate, columns[c].RightToLeft));
                runs.ForEach(Write);
                output.Write(Isolation.Close(isolate));
                output.Write(c == columns.Count - 1 ? "\n" : new string(' ', width - runs.Sum(r => DisplayWidth.Of(r.Text))) + " │ ");
            }
        }
    }

    private void Lines(IReadOnlyList<Run> runs, int indent, IReadOnlyList<Run> label, Func<string, string> finish)
    {
        bool isFirst = true;
        foreach (List<Run> line in LineBreaker.Break(runs, Width - indent))
        {
            Start(isFirst ? label : [new Run(new string(' ', indent))]);
            line.ForEach(r => Write(r with { Text = finish(r.Text) }));
            output.Write('\n');
            isFirst = false;
        }
    }

    private void Start(IReadOnlyList<Run> label)
    {
        foreach (Run run in label)
        {
            Write(run);
        }
    }

    private void Write(Run run)
    {
        string code = options.Color ? Code(run.Ink) : string.Empty;
        output.Write(code.Length == 0 || run.Text.Length == 0 ? run.Text : $"\u001b[{code}m{run.Text}\u001b[0m");
    }

    // Select Graphic Rendition codes of ECMA-48: 1 bold, 2 faint, 4 underlined, 31 red, 33 yellow, 36 cyan.
    private static string Code(Ink ink) => ink switch
    {
        Ink.Dim => "2",
        Ink.Bold => "1",
        Ink.Error => "1;31",
        Ink.Warning => "1;33",
        Ink.Note => "1;36",
        Ink.Deviant => "1;31",
        Ink.Quoted => "4",
        _ => string.Empty,
    };
}
