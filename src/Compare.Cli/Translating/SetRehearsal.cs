using System.Globalization;
using System.Runtime.CompilerServices;
using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Cli.Running;
using Compare.Cli.Sets;
using Compare.Core;
using Compare.Formats.Reporting.Sets;

namespace Compare.Cli.Translating;

/// <summary>
/// Finds out what translating a set would take before anything is sent: to show it, to hold it against <c>--max-characters</c>, to ask once. Words that several articles share
/// count in each, so that what is sent may be less.
/// </summary>
internal sealed class SetRehearsal
{
    private readonly PivotHint hint;
    private readonly TranslationPlan translation;
    private readonly List<RehearsedWork> work = [];

    private SetRehearsal(TranslationPlan translation, Notices notices, Terminal terminal)
    {
        this.translation = translation;
        hint = new PivotHint(translation, notices, terminal);
    }

    /// <summary>Prints what would be sent, and sends nothing.</summary>
    /// <returns>2 where an article could not be read.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Show(CheckPlan plan, TranslationPlan translation, IReadOnlyList<Article> articles, Terminal terminal)
    {
        var rehearsal = new SetRehearsal(translation, new Notices(terminal, plan.Quiet, plan.Verbose), terminal);
        bool isWhole = rehearsal.Count(plan, articles, terminal, tells: true);
        Rehearsal.Write(terminal.Output, rehearsal.hint.Info, translation, "ARTICLE", rehearsal.work);
        return isWhole ? ExitCode.Clean : ExitCode.CannotRun;
    }

    /// <summary>The plan once everything may be sent: nothing is beyond the limit, and somebody has agreed where that is needed.</summary>
    /// <exception cref="CannotRunException">More would be sent than may be, or nobody agrees.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static TranslationPlan Permit(CheckPlan plan, TranslationPlan translation, IReadOnlyList<Article> articles, Terminal terminal)
    {
        var rehearsal = new SetRehearsal(translation, new Notices(terminal, plan.Quiet, plan.Verbose), terminal);
        bool asks = !translation.HasConsent && !rehearsal.hint.Info.IsLocal;
        if (translation.IsOffline || (translation.MostCharacters is null && !asks))
        {
            return translation;
        }

        // What cannot be read is told when it is compared.
        rehearsal.Count(plan, articles, terminal, tells: false);
        long characters = rehearsal.work.Sum(w => w.Characters);
        if (characters > translation.MostCharacters)
        {
            throw new CannotRunException(Exceeded(characters, translation.MostCharacters.Value));
        }

        if (asks && characters > 0)
        {
            int sent = rehearsal.work.Count(w => w.Characters > 0);
            Consent.Ask(rehearsal.hint.Info.Host, characters, [string.Create(CultureInfo.InvariantCulture, $"{sent} article{(sent == 1 ? string.Empty : "s")}")], terminal);
        }

        return translation with { HasConsent = true };
    }

    /// <summary>Counts an article.</summary>
    public void Add(string article, Comparer comparer, Prepared prepared)
    {
        IReadOnlyList<RehearsedWork> versions = hint.Survey(comparer, prepared);
        work.Add(new RehearsedWork(
            article,
            string.Join(' ', versions.Select(v => v.From).Distinct(StringComparer.Ordinal)),
            versions.Sum(v => v.Texts),
            versions.Sum(v => v.Recorded),
            versions.Sum(v => v.Characters),
            versions.Sum(v => v.Requests)));
    }

    private bool Count(CheckPlan plan, IReadOnlyList<Article> articles, Terminal terminal, bool tells)
    {
        var runner = new ArticleRunner(plan, translation, terminal);
        using var progress = new SetProgress(() => articles.Count, plan.Quiet, terminal);
        bool isWhole = true;
        for (int a = 0; a < articles.Count; a++)
        {
            ArticleResult result = runner.Rehearse(articles[a], this);
            if (tells)
            {
                SetNotices.Tell(result, progress, terminal);
                isWhole &= result.Refusal is null;
            }

            progress.Show(a + 1);
        }

        return isWhole;
    }

    private static string Exceeded(long characters, long most) => Translation.Decorating.BudgetTranslator.Exceeded(characters, most).ToString();
}
