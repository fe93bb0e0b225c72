using System.Globalization;
using Compare.Core.Extracting;
using Compare.Core.Matching.Facts;
using Compare.Formats.Reporting.Quoting;
using Compare.Formats.Reporting.Terminal;

namespace Compare.Formats.Reporting.Facts;

/// <summary>
/// The facts for a person: a table of facts and versions where each version has room for a readable column, else the versions of each fact one
/// after the other. What is held to be wrong has the sign <c>&gt;</c>, what may be wrong <c>?</c>.
/// </summary>
public sealed class FactTextReport : IFactReport
{
    private const int NarrowestColumn = 16;

    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public void Write(ReportedFacts facts, TextWriter output, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        var text = new TerminalText(output, options);
        IReadOnlyList<PreparedVersion> versions = facts.Comparison.Comparison.Versions;
        int number = Math.Max(3, facts.Comparison.Comparison.Grid.Rows.Length.ToString(CultureInfo.InvariantCulture).Length);
        int column = (text.Width - number - 2 - (3 * versions.Count)) / (versions.Count + 1);
        foreach (FactSection section in FactSection.Of(facts.Facts))
        {
            text.Sentence(Heading(section), Ink.Bold);
            if (column >= NarrowestColumn)
            {
                Table(text, versions, section, number, column);
            }
            else
            {
                Stacked(text, versions, section, number);
            }

            text.Blank();
        }

        Legend(text, facts);
    }

    private static string Heading(FactSection section)
    {
        string count = $"{section.Title.ToUpperInvariant()} ({section.Facts.Count.ToString(CultureInfo.InvariantCulture)}";
        return section.Questioned == 0 ? count + ")" : $"{count}, {section.Questioned.ToString(CultureInfo.InvariantCulture)} to look at)";
    }

    private static void Table(TerminalText text, IReadOnlyList<PreparedVersion> versions, FactSection section, int number, int column)
    {
        text.Columns("row".PadLeft(number) + "  ", [new TextColumn("fact", Ink.Dim, false), .. versions.Select(v => new TextColumn(SafeText.OneLine(v.Id), Ink.Bold, false))], column);
        foreach (StatedFact fact in section.Facts)
        {
            text.Columns(
                Row(fact, number),
                [
                    new TextColumn(FactWords.Label(fact), Ink.Plain, false),
                    .. fact.Cells.Select(c => new TextColumn(Cell(versions[c.Version], c), c.Standing == Standing.Unquestioned ? Ink.Plain : Ink.Deviant, versions[c.Version].Language.IsRightToLeft)),
                ],
                column);
        }
    }

    private static string Cell(PreparedVersion version, FactCell cell) => cell.Forms.IsEmpty
        ? FactWords.Sign(cell.Silence) + (cell.IsPresent ? FactWords.Silent : FactWords.NoPassage)
        : string.Join(", ", cell.Forms.Select(f => FactWords.Sign(f.Standing) + FactWords.Form(version, f)));

    private static void Stacked(TerminalText text, IReadOnlyList<PreparedVersion> versions, FactSection section, int number)
    {
        foreach (StatedFact fact in section.Facts)
        {
            text.Sentence(FactWords.Label(fact), Ink.Bold, 0, Row(fact, number));
            string agreed = string.Join(" · ", fact.Cells.Where(c => !c.Forms.IsEmpty && c.Standing == Standing.Unquestioned).GroupBy(c => Cell(versions[c.Version], c), StringComparer.Ordinal)
                .Select(g => $"{string.Join(", ", g.Select(c => versions[c.Version].Id))}: {g.Key}"));
            if (agreed.Length > 0)
            {
                text.Sentence(agreed, Ink.Plain, number + 2);
            }

            foreach (FactCell cell in fact.Cells.Where(c => c.Standing != Standing.Unquestioned))
            {
                text.Sentence($"{versions[cell.Version].Id}: {Cell(versions[cell.Version], cell)}", Ink.Deviant, number + 2);
            }

            Missing(text, versions, fact, fact.Kind == FactKind.Name ? "not found in " : "not in ", c => c.IsPresent, number);
            Missing(text, versions, fact, "no such passage in ", c => !c.IsPresent, number);
        }
    }

    private static void Missing(TerminalText text, IReadOnlyList<PreparedVersion> versions, StatedFact fact, string words, Func<FactCell, bool> which, int number)
    {
        string[] silent = [.. fact.Cells.Where(c => c.Forms.IsEmpty && c.Silence == Standing.Unquestioned && which(c)).Select(c => versions[c.Version].Id)];
        if (silent.Length > 0)
        {
            text.Sentence(words + string.Join(", ", silent), Ink.Dim, number + 2);
        }
    }

    private static string Row(StatedFact fact, int number) => fact.Row.ToString(CultureInfo.InvariantCulture).PadLeft(number) + "  ";

    private static void Legend(TerminalText text, ReportedFacts facts)
    {
        if (facts.Facts.IsEmpty)
        {
            text.Sentence("No facts of these kinds were found.", Ink.Plain);
            return;
        }

        int questioned = facts.Facts.Count(f => f.Standing != Standing.Unquestioned);
        text.Sentence(
            $"{facts.Facts.Length.ToString(CultureInfo.InvariantCulture)} facts, {questioned.ToString(CultureInfo.InvariantCulture)} of them to look at. > held to be wrong, ? may be wrong, {FactWords.Silent} not stated, {FactWords.NoPassage} no such passage; 'compare check' gives the reasons.",
            Ink.Dim);
    }
}
