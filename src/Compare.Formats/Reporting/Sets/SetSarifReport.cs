using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Compare.Formats.Reporting.Sarif;

namespace Compare.Formats.Reporting.Sets;

/// <summary>A set as one log (SARIF 2.1.0) with one run: a result a line as the articles are done, then the files; what could not be compared is a notification of the run.</summary>
public sealed class SetSarifReport : ISetReport
{
    /// <inheritdoc/>
    public string Format => "sarif";

    /// <inheritdoc/>
    public ISetWriter Begin(TextWriter output, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        return new Log(output);
    }

    private sealed class Log(TextWriter output) : ISetWriter
    {
        private readonly SarifCatalogue catalogue = new([]);
        private readonly SarifFiles files = new();
        private readonly List<SarifNotification> notifications = [];
        private string before = string.Empty;
        private bool isOpen;

        public void Write(ArticleResult result)
        {
            if (result.Refusal is not null)
            {
                notifications.Add(new SarifNotification("error", new SarifText($"{result.Article}: {result.Refusal}")));
            }

            if (result.Reported is { } reported)
            {
                Open(reported.ToolVersion);
                Items(SarifResults.Of(reported, catalogue, files, result.Article), SarifJsonContext.Lines.SarifResult);
            }
        }

        public void End(SetSummary summary)
        {
            Open(summary.ToolVersion);
            output.Write("\n],\"artifacts\":[");
            before = string.Empty;
            Items(files.Artifacts, SarifJsonContext.Lines.SarifArtifact);
            output.Write("\n],\"invocations\":[");
            output.Write(JsonSerializer.Serialize(new SarifInvocation(summary.Failed == 0, notifications), SarifJsonContext.Lines.SarifInvocation));
            output.Write("]}]}\n");
        }

        private void Open(string toolVersion)
        {
            if (!isOpen)
            {
                isOpen = true;
                output.Write($"{{\"$schema\":\"{SarifLog.Address}\",\"version\":\"{SarifLog.Current}\",\"runs\":[{{\"columnKind\":\"{SarifRun.Utf16}\",\"tool\":");
                output.Write(JsonSerializer.Serialize(catalogue.Tool(toolVersion), SarifJsonContext.Lines.SarifTool));
                output.Write(",\"taxonomies\":[");
                output.Write(JsonSerializer.Serialize(catalogue.Taxonomy, SarifJsonContext.Lines.SarifTaxonomy));
                output.Write("],\"results\":[");
            }
        }

        private void Items<T>(IEnumerable<T> items, JsonTypeInfo<T> type)
        {
            foreach (T item in items)
            {
                output.Write(before);
                output.Write('\n');
                output.Write(JsonSerializer.Serialize(item, type));
                before = ",";
            }
        }
    }
}
