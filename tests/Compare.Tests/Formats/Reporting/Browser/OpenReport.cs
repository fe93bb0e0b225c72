using Microsoft.Playwright;

namespace Compare.Tests.Formats.Reporting.Browser;

/// <summary>A report that is open in the browser.</summary>
internal sealed class OpenReport : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly string folder = Directory.CreateTempSubdirectory("compare-page-").FullName;
    private readonly List<string> troubles = [];

    private OpenReport(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>What the console said, and what was asked for beside the file.</summary>
    public IReadOnlyList<string> Troubles => troubles;

    /// <summary>The address of the page.</summary>
    public string Address => new Uri(Path.Combine(folder, "report.html")).AbsoluteUri;

    public static async Task<OpenReport> Of(IBrowserContext context, string html)
    {
        var report = new OpenReport(context, await context.NewPageAsync());
        report.Page.Console += (_, message) => report.troubles.Add(message.Text);
        report.Page.PageError += (_, error) => report.troubles.Add(error);
        report.Page.Dialog += (_, dialog) => report.troubles.Add("a dialog: " + dialog.Message);
        report.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(report.Address, StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                report.troubles.Add("a request: " + request.Url);
            }
        };
        await File.WriteAllTextAsync(Path.Combine(report.folder, "report.html"), html);
        await report.Page.GotoAsync(report.Address);
        return report;
    }

    /// <summary>How many elements a selector finds that can be seen.</summary>
    public Task<int> Visible(string selector) => Page.Locator(selector).Locator("visible=true").CountAsync();

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        Directory.Delete(folder, recursive: true);
    }
}
