namespace Compare.Cli.Sets;

/// <summary>Works on many articles, several at once, and hands the results over in the order of the articles; a bounded number is in memory at any time.</summary>
internal static class ArticleQueue
{
    /// <summary>Works through all.</summary>
    /// <param name="articles">The articles, taken as they are needed.</param>
    /// <param name="jobs">How many are worked on at once.</param>
    /// <param name="known">What is known of an article without work, or null; called in order, one at a time.</param>
    /// <param name="work">Does the work; called by several threads.</param>
    /// <param name="settle">Takes a result; called in order, one at a time.</param>
    public static void Run<T>(IEnumerable<Article> articles, int jobs, Func<Article, T?> known, Func<Article, T> work, Action<T> settle)
        where T : class
    {
        using var gate = new SemaphoreSlim(jobs);
        var window = new Queue<Task<T>>();
        foreach (Article article in articles)
        {
            window.Enqueue(known(article) is { } done ? Task.FromResult(done) : Task.Run(() => Next(article, gate, work)));
            while (window.Count >= 2 * jobs || (window.Count > 0 && window.Peek().IsCompleted))
            {
                settle(window.Dequeue().GetAwaiter().GetResult());
            }
        }

        while (window.Count > 0)
        {
            settle(window.Dequeue().GetAwaiter().GetResult());
        }
    }

    private static async Task<T> Next<T>(Article article, SemaphoreSlim gate, Func<Article, T> work)
    {
        await gate.WaitAsync().ConfigureAwait(false);
        try
        {
            return work(article);
        }
        finally
        {
            gate.Release();
        }
    }
}
