using System.Globalization;
using System.Runtime.CompilerServices;
using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Cli.Running;
using Compare.Core;
using Compare.Core.Aligning.Pivots;
using Compare.Core.Extracting;
using Compare.Formats.Reporting;
using Compare.Translation;
using Compare.Translation.Caching;
using Compare.Translation.Decorating;

namespace Compare.Cli.Translating;

/// <summary>
/// Asks a translator for what the versions say in one language. The one way into the project of translators: its assemblies are loaded when this runs, and
/// not before.
/// </summary>
internal sealed class PivotHint
{
    private readonly TranslationPlan plan;
    private readonly Notices notices;
    private readonly Terminal terminal;
    private readonly TranslatorSetup setup;
    private readonly TranslationCache cache;

    /// <summary>Sets the translator up; it is not asked yet.</summary>
    /// <param name="plan">How to ask.</param>
    /// <param name="notices">Whom to tell.</param>
    /// <param name="terminal">Where a person may be asked.</param>
    /// <exception cref="CannotRunException">There is no such translator, or it cannot be set up.</exception>
    public PivotHint(TranslationPlan plan, Notices notices, Terminal terminal)
    {
        this.plan = plan;
        this.notices = notices;
        this.terminal = terminal;
        cache = new TranslationCache(plan.Cache, TimeProvider.System, notices.Warn);
        try
        {
            setup = new TranslatorNames(terminal.Environment, terminal.Directory).Find(plan.Name);
        }
        catch (TranslatorSetupException exception)
        {
            throw new CannotRunException(exception.Message, exception);
        }
    }

    /// <summary>The translator.</summary>
    public TranslatorInfo Info => setup.Info;

    /// <summary>What the versions say in the pivot language; null where nothing is to be had, of which the user is told.</summary>
    /// <param name="plan">How to ask.</param>
    /// <param name="comparer">Knows languages.</param>
    /// <param name="prepared">The versions.</param>
    /// <param name="sources">Their files.</param>
    /// <param name="notices">Whom to tell.</param>
    /// <param name="terminal">Where a person may be asked.</param>
    /// <exception cref="CannotRunException">The translator cannot be set up, nobody consents, more would be sent than may be, or it is required and failed.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static PivotSet? Ask(TranslationPlan plan, Comparer comparer, Prepared prepared, IReadOnlyList<SourceFile> sources, Notices notices, Terminal terminal) =>
        new PivotHint(plan, notices, terminal).Ask(new PivotTranslator(comparer, prepared, plan.Pivot), prepared.Versions, sources);

    /// <summary>Prints what would be sent, and sends nothing.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Rehearse(TranslationPlan plan, Comparer comparer, Prepared prepared, Notices notices, Terminal terminal)
    {
        var hint = new PivotHint(plan, notices, terminal);
        Rehearsal.Write(terminal.Output, hint.Info, plan, "VERSION", hint.Survey(comparer, prepared));
        return ExitCode.Clean;
    }

    /// <summary>What translating the versions would take; nothing is sent.</summary>
    public IReadOnlyList<RehearsedWork> Survey(Comparer comparer, Prepared prepared)
    {
        var work = new PivotTranslator(comparer, prepared, plan.Pivot);
        return [.. work.Work.Zip(work.Survey(Chain(null, CacheMode.Replay)), (w, s) => new RehearsedWork(w.Id, s.Source.Value, s.Texts, s.Recorded, s.Characters, s.Requests))];
    }

    private PivotSet? Ask(PivotTranslator work, IReadOnlyList<PreparedVersion> versions, IReadOnlyList<SourceFile> sources)
    {
        IReadOnlyList<TranslationSurvey> survey = work.Survey(Chain(null, CacheMode.Replay));
        long characters = survey.Sum(s => s.Characters);
        CachingTranslator translator = characters == 0 || plan.IsOffline ? Chain(null, CacheMode.Replay) : Connected(work, survey, characters, versions, sources);
        int total = survey.Sum(s => s.Texts), done = 0;
        PivotOutcome outcome = Progress.While(
            () => string.Create(CultureInfo.InvariantCulture, $"Translating into {plan.Pivot}: {Volatile.Read(ref done)} of {total} segments"),
            false,
            terminal,
            () => work.TranslateAsync(translator, count => Interlocked.Add(ref done, count), CancellationToken.None).GetAwaiter().GetResult());
        return Told(outcome, characters);
    }

    private CachingTranslator Connected(PivotTranslator work, IReadOnlyList<TranslationSurvey> survey, long characters, IReadOnlyList<PreparedVersion> versions, IReadOnlyList<SourceFile> sources)
    {
        if (characters > plan.MostCharacters)
        {
            throw new CannotRunException(BudgetTranslator.Exceeded(characters, plan.MostCharacters.Value).ToString());
        }

        if (!setup.Info.IsLocal && !plan.HasConsent)
        {
            IEnumerable<int> sent = work.Work.Where((_, w) => survey[w].Characters > 0).Select(w => w.Version).Distinct();
            Consent.Ask(setup.Info.Host, characters, [.. sent.Select(v => sources[v].Path).Distinct()], terminal);
        }

        try
        {
            return Chain(setup.Connect(), CacheMode.Use);
        }
        catch (TranslatorSetupException exception)
        {
            throw new CannotRunException(exception.Message, exception);
        }
    }

    private CachingTranslator Chain(ITranslator? engine, CacheMode mode) => TranslatorChain.Of(engine, setup.Info, cache, mode, plan.MostCharacters, TimeProvider.System);

    private PivotSet? Told(PivotOutcome outcome, long characters)
    {
        if (outcome.Failures.Count > 0 && plan.IsRequired)
        {
            throw new CannotRunException(outcome.Failures[0].Failure.ToString());
        }

        foreach ((TranslationFailure failure, IReadOnlyList<string> versions) in outcome.Failures)
        {
            notices.Warn($"{string.Join(", ", versions)}: {failure}");
        }

        if (outcome.Missing > 0)
        {
            notices.Warn(string.Create(CultureInfo.InvariantCulture, $"{outcome.Missing} segments are compared without the hints of a translation."));
        }

        if (outcome.Metered is { } metered)
        {
            notices.Tell(string.Create(CultureInfo.InvariantCulture, $"{setup.Info.Host} billed {metered} characters; {characters} were expected."));
        }

        return outcome.Pivots;
    }
}
