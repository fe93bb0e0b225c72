using System.Diagnostics;
using System.Globalization;
using Compare.Tests.Cli;

namespace Compare.Tests.Translation;

/// <summary>A real engine, where it is installed: Apertium with Spanish to English, and French by way of Spanish.</summary>
public sealed class ApertiumTests
{
    private const string Script = """
        #!/bin/sh
        case "$1-$2" in
          es-en) exec apertium -u spa-eng ;;
          fr-en) apertium -u fr-es | apertium -u spa-eng ;;
          *) echo "no mode from $1 to $2" >&2; exit 1 ;;
        esac
        """;

    private static readonly Lazy<string> Modes = new(ListModes);

    [SkippableFact]
    public void Versions_are_aligned_by_their_translations_too()
    {
        using Workplace place = Place();
        string[] versions = [.. new[] { "en", "es", "fr" }.Select(l => Repository.Path("corpus", "harbour-ruling", "faithful", $"article.{l}.md"))];
        Outcome outcome = place.Run([.. new[] { "align" }.Concat(versions), "--translator", "command:sh pivot.sh {source} {target}", "--translator-required", "--cache", "recorded", "--format", "ladder"]);
        Assert.Equal((0, string.Empty), (outcome.Exit, outcome.Error));
        string[] expected = [.. Enumerable.Range(0, 37).Select(i => i.ToString(CultureInfo.InvariantCulture)).Select(i => $"[{i}]:[{i}]:[{i}]")];
        Assert.Equal(expected, outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [SkippableFact]
    public void A_mistranslated_term_shows_in_a_rough_translation()
    {
        using Workplace place = Place()
            .With("a.en.txt", "The court asked who was responsible for the electoral management of the district.\n")
            .With("a.es.txt", "El tribunal preguntó quién era responsable de la gestión eléctrica del distrito.\n");
        Outcome outcome = place.Run(["check", "a.en.txt", "a.es.txt", "--translator", "command:sh pivot.sh {source} {target}", "--cache", "recorded", "--select", "term-changed", "--format", "jsonl"]);
        Assert.Contains("“electrical”", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(string.Empty, outcome.Error);
    }

    [SkippableFact]
    public void A_pair_that_it_does_not_know_costs_the_hints_of_that_version()
    {
        using Workplace place = Place().With("a.en.txt", "One.\n\nTwo.\n").With("a.de.txt", "Eins.\n\nZwei.\n").With("a.es.txt", "Uno.\n\nDos.\n");
        Outcome outcome = place.Run(["check", "a.en.txt", "a.de.txt", "a.es.txt", "--translator", "command:sh pivot.sh {source} {target}", "--cache", "recorded"]);
        Assert.Contains("compare: de: The command sh failed on de to en with status 1 (no mode from de to en)", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("compare: es:", outcome.Error, StringComparison.Ordinal);
    }

    private static Workplace Place()
    {
        Skip.If(new[] { "spa-eng", "fr-es" }.Any(m => !Modes.Value.Contains(m, StringComparison.Ordinal)), "Apertium with spa-eng and fr-es is not installed (Debian: apertium, apertium-eng-spa, apertium-fr-es).");
        return new Workplace().With("pivot.sh", Script.Replace("\r", string.Empty, StringComparison.Ordinal) + "\n");
    }

    private static string ListModes()
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo("apertium", ["-l"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            string modes = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return modes;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return string.Empty;
        }
    }
}
