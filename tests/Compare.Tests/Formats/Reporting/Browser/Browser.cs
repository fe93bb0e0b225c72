using Microsoft.Playwright;

namespace Compare.Tests.Formats.Reporting.Browser;

/// <summary>Chromium as the machine has it, started once; where there is none, tests are skipped and say so.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Starts it.</summary>
    public async Task InitializeAsync()
    {
        if (Array.Find(Places, File.Exists) is { } path)
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = ["--no-sandbox", "--disable-gpu"] });
        }
    }

    /// <summary>Ends it.</summary>
    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>Opens a page of its own, from a file as a reader would; every message of the console and every request that is not that file is an error.</summary>
    /// <param name="html">The page.</param>
    /// <param name="width">Its width.</param>
    /// <param name="dark">Whether the reader prefers dark colours.</param>
    internal async Task<OpenReport> Open(string html, int width = 1440, bool dark = false)
    {
        Skip.If(browser is null, "Chromium is not installed (Debian: apt-get install chromium).");
        IBrowserContext context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            AcceptDownloads = true,
        });
        return await OpenReport.Of(context, html);
    }
}
