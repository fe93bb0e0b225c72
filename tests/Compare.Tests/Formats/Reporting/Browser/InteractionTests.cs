using System.Text.Json;
using Microsoft.Playwright;

namespace Compare.Tests.Formats.Reporting.Browser;

/// <summary>Everything that a reader can do with the page, in a real browser.</summary>
public sealed class InteractionTests(Browser browser) : IClassFixture<Browser>
{
    [SkippableFact]
    public async Task It_opens_without_a_word_on_the_console_and_without_the_network()
    {
        await using OpenReport report = await browser.Open(ReportPage.Election);
        Assert.Empty(report.Troubles);
        int shown = await report.Visible(".finding");
        Assert.StartsWith(FormattableString.Invariant($"{shown} "), await report.Page.Locator(".filters output").TextContentAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_severity_is_hidden_and_shown_again()
    {
        await using OpenReport report = await browser.Open(ReportPage.Election);
        int all = await report.Visible(".finding");
        foreach (string severity in new[] { "error", "warning", "note" })
        {
            int before = await report.Visible(".finding." + severity);
            Assert.InRange(before, 1, all - 1);
            await report.Page.UncheckAsync($"[name=severity][value={severity}]");
            Assert.Equal((0, all - before), (await report.Visible(".finding." + severity), await report.Visible(".finding")));
            await report.Page.CheckAsync($"[name=severity][value={severity}]");
            Assert.Equal(all, await report.Visible(".finding"));
        }
    }

    [SkippableFact]
    public async Task A_choice_shows_what_it_says_and_nothing_else()
    {
        await using OpenReport report = await browser.Open(ReportPage.Election);
        foreach ((string name, string value, string findings) in new[] { ("family", "numbers", "[data-family=numbers]"), ("version", "1", "[data-versions~='1']"), ("mark", "accepted", ".decided") })
        {
            await report.Page.SelectOptionAsync($"[name={name}]", value);
            Assert.Equal(await report.Page.Locator(".finding" + findings).CountAsync(), await report.Visible(".finding"));
            Assert.Equal(await report.Visible(".finding"), await report.Visible(".finding" + findings));
            await report.Page.SelectOptionAsync($"[name={name}]", string.Empty);
        }
    }

    [SkippableFact]
    public async Task Words_are_found_whatever_their_case_and_accents()
    {
        await using OpenReport report = await browser.Open(ReportPage.Election);
        await report.Page.FillAsync("[name=search]", "SCRUTÉLLA");
        int found = await report.Visible(".finding");
        Assert.InRange(found, 1, 5);
        Assert.Equal(found, await report.Page.Locator(".finding:visible", new PageLocatorOptions { HasTextString = "Scrutel" }).CountAsync());
        await report.Page.CheckAsync("[name=brief]");
        Assert.InRange(await report.Visible(".row:not(.head)"), 1, 10);
    }

    [SkippableFact]
    public async Task Keys_and_buttons_lead_from_one_finding_to_the_next_and_back()
    {
        await using OpenReport report = await browser.Open(ReportPage.Election);
        await report.Page.Keyboard.PressAsync("j");
        Assert.Equal("f1", await Focused(report));
        await report.Page.Keyboard.PressAsync("j");
        Assert.Equal("f2", await Focused(report));
        Assert.True(await report.Page.Locator(".rows mark.current").First.IsVisibleAsync());
        await report.Page.Keyboard.PressAsync("k");
        Assert.Equal("f1", await Focused(report));
        await report.Page.ClickAsync("[name=previous]");
        Assert.Equal(await report.Page.Locator(".finding").Last.GetAttributeAsync("id"), await Focused(report));
        await report.Page.ClickAsync("[name=next]");
        Assert.Equal("f1", await Focused(report));
        await report.Page.Keyboard.PressAsync("/");
        Assert.Equal("search", await report.Page.EvaluateAsync<string>("document.activeElement.name"));
    }

    [SkippableFact]
    public async Task The_words_that_may_be_wrong_come_into_sight()
    {
        await using OpenReport report = await browser.Open(ReportPage.Election, 1210);
        string[] unseen = await report.Page.EvaluateAsync<string[]>(
            """
            () => {
              const view = document.querySelector(".view.text"), unseen = [];
              for (const finding of document.querySelectorAll(".finding")) {
                document.querySelector("[name=next]").click();
                const box = view.getBoundingClientRect(), versions = finding.dataset.versions.split(" ");
                const seen = [...view.querySelectorAll("[data-f]")].filter(mark => mark.dataset.f.split(" ").includes(finding.id.slice(1)))
                  .filter(mark => versions.includes(String([...mark.closest(".row").children].indexOf(mark.closest(".row > *")) - 1)))
                  .some(mark => { const own = mark.getBoundingClientRect(); return own.left >= box.left && own.right <= box.right && own.top >= box.top && own.top < box.bottom; });
                if (!seen) unseen.push(finding.id);
              }
              return unseen;
            }
            """);
        Assert.Empty(unseen);
    }

    [SkippableFact]
    public async Task Keys_mark_the_finding_that_they_led_to()
    {
        await using OpenReport report = await browser.Open(ReportPage.Election);
        await report.Page.Keyboard.PressAsync("a");
        Assert.Equal(0, await report.Page.Locator(".finding.decided").CountAsync());
        await report.Page.Keyboard.PressAsync("j");
        foreach ((string key, string mark) in new[] { ("a", "accepted"), ("f", "false-alarm"), ("x", "fixed"), ("o", "") })
        {
            await report.Page.Keyboard.PressAsync(key);
            Assert.Equal(mark, await report.Page.Locator("#f1 .decision select").InputValueAsync());
        }

        // What is typed into a note is a note.
        await report.Page.Locator("#f1 .decision input").PressSequentiallyAsync("a fix");
        Assert.Equal("", await report.Page.Locator("#f1 .decision select").InputValueAsync());
        Assert.Equal("a fix", await report.Page.Locator("#f1 .decision input").InputValueAsync());
    }

    [SkippableFact]
    public async Task Single_keys_can_be_turned_off()
    {
        await using OpenReport report = await browser.Open(ReportPage.Election);
        await report.Page.UncheckAsync("[name=keys]");
        await report.Page.Keyboard.PressAsync("j");
        Assert.Equal(0, await report.Page.Locator(".finding.current").CountAsync());
    }

    [SkippableFact]
    public async Task An_address_leads_to_its_finding_when_the_page_is_opened_with_it()
    {
        await using OpenReport report = await browser.Open(ReportPage.Election);
        string address = (await report.Page.Locator("#f7 h3 a").GetAttributeAsync("href"))!;
        Assert.StartsWith("#finding-", address, StringComparison.Ordinal);
        await report.Page.GotoAsync("about:blank");
        await report.Page.GotoAsync(report.Address + address);
        Assert.Equal("f7", await report.Page.EvaluateAsync<string>("document.activeElement.closest('.finding').id"));
        Assert.True(await report.Page.Locator("#f7").EvaluateAsync<bool>("e => e.matches('.current')"));
    }

    [SkippableFact]
    public async Task Ticks_of_the_map_lead_to_findings_and_strips_to_the_text()
    {
        await using OpenReport report = await browser.Open(ReportPage.Election);
        ILocator tick = report.Page.Locator(".tick.error").Nth(2);
        string number = (await tick.GetAttributeAsync("data-f"))!;
        Assert.Equal($"{number}. {(await report.Page.Locator($"#f{number} .message").TextContentAsync())!.Trim('\u2066', '\u2069')}", await tick.Locator("title").TextContentAsync());
        await tick.ClickAsync();
        Assert.Equal("f" + number, await Focused(report));
        await report.Page.CheckAsync("[name=view][value=figures]");
        await report.Page.Locator(".strip").First.ClickAsync(new LocatorClickOptions { Position = new Position { X = 700, Y = 5 } });
        Assert.True(await report.Page.Locator(".view.text").IsVisibleAsync());
        Assert.True(await report.Page.Locator(".view.text").EvaluateAsync<double>("e => e.scrollTop") > 500);
    }

    [SkippableTheory]
    [InlineData("names")]
    [InlineData("figures")]
    public async Task Tables_of_facts_show_one_at_a_time_and_lead_to_the_text(string view)
    {
        await using OpenReport report = await browser.Open(ReportPage.Election);
        Assert.False(await report.Page.Locator($".view.{view}").IsVisibleAsync());
        await report.Page.CheckAsync($"[name=view][value={view}]");
        Assert.True(await report.Page.Locator($".view.{view} mark.error").First.IsVisibleAsync());
        await report.Page.CheckAsync("[name=brief]");
        Assert.Equal(await report.Page.Locator($".view.{view} tbody tr:has(mark.deviant)").CountAsync(), await report.Visible($".view.{view} tbody tr"));
        await report.Page.UncheckAsync("[name=brief]");
        Assert.Equal(await report.Page.Locator($".view.{view} tbody tr").CountAsync(), await report.Visible($".view.{view} tbody tr"));
        Assert.False(await report.Page.Locator(".view.text").IsVisibleAsync());
        await report.Page.Locator($".view.{view} td a").First.ClickAsync();
        Assert.True(await report.Page.Locator(".view.text .segment:target").IsVisibleAsync());
    }

    [SkippableFact]
    public async Task Marks_are_kept_and_exported_as_a_baseline()
    {
        await using OpenReport report = await browser.Open(ReportPage.Election);
        Assert.True(await report.Page.Locator("[name=export]").IsDisabledAsync());
        await report.Page.SelectOptionAsync("#f1 .decision select", "accepted");
        await report.Page.FillAsync("#f1 .decision input", "as the \"source\" has it");
        await report.Page.SelectOptionAsync("#f2 .decision select", "false-alarm");
        await report.Page.SelectOptionAsync("#f3 .decision select", "fixed");
        await report.Page.ReloadAsync();
        Assert.Equal("accepted", await report.Page.Locator("#f1 .decision select").InputValueAsync());
        Assert.Equal("as the \"source\" has it", await report.Page.Locator("#f1 .decision input").InputValueAsync());
        Assert.EndsWith(", 3 marked", await report.Page.Locator(".filters output").TextContentAsync(), StringComparison.Ordinal);
        IDownload download = await report.Page.RunAndWaitForDownloadAsync(() => report.Page.ClickAsync("[name=export]"));
        Assert.Equal("baseline.json", download.SuggestedFilename);
        JsonElement baseline = JsonDocument.Parse(await File.ReadAllTextAsync(await download.PathAsync())).RootElement;
        JsonElement[] entries = [.. baseline.GetProperty("entries").EnumerateArray()];
        Assert.Equal(["accepted", "false-alarm", "fixed"], entries.Select(e => e.GetProperty("mark").GetString()));
        Assert.Equal(await report.Page.Locator("#f1").GetAttributeAsync("data-print"), entries[0].GetProperty("fingerprint").GetString());
        Compare.Cli.Baselines.Baseline read = Compare.Cli.Baselines.Baseline.Read(await download.PathAsync(), "baseline.json");
        Assert.Equal(["as the \"source\" has it", "false-alarm", "fixed"], read.Entries.Select(e => e.Reason));
        Assert.Empty(report.Troubles);
    }

    [SkippableFact]
    public async Task The_derivation_opens_by_the_keyboard_alone()
    {
        await using OpenReport report = await browser.Open(ReportPage.Election);
        await report.Page.Keyboard.PressAsync("j");
        await report.Page.Locator("#f1 summary").FocusAsync();
        await report.Page.Keyboard.PressAsync("Enter");
        Assert.True(await report.Page.Locator("#f1 details li").First.IsVisibleAsync());
    }

    [SkippableFact]
    public async Task Without_its_script_the_page_is_all_there()
    {
        string page = ReportPage.Election;
        await using OpenReport report = await browser.Open(page[..page.LastIndexOf("<script>", StringComparison.Ordinal)]);
        Assert.True(await report.Visible(".finding") > 10);
        Assert.True(await report.Visible(".row") > 30);
        Assert.Equal(0, await report.Visible(".filters"));
        await report.Page.CheckAsync("[name=view][value=names]");
        Assert.True(await report.Page.Locator(".view.names").IsVisibleAsync());
    }

    private static Task<string> Focused(OpenReport report) => report.Page.EvaluateAsync<string>("document.activeElement.id");
}
