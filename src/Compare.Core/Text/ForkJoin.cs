using System.Runtime.ExceptionServices;

namespace Compare.Core.Text;

/// <summary>
/// Runs steps side by side on plain threads, as many as there are processors, of which the caller's is one. The library's parallel loops take
/// fifteen milliseconds to get going, a good part of what a short run takes.
/// </summary>
public static class ForkJoin
{
    /// <summary>Runs every step once, begun in order, and returns when all have ended. What the first of those that failed threw is thrown on.</summary>
    /// <param name="steps">How many steps there are.</param>
    /// <param name="step">Does the step of an index; called by several threads at once.</param>
    public static void Run(int steps, Action<int> step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var work = new Work(steps, step);
        var helpers = new Thread[Math.Max(0, Math.Min(Environment.ProcessorCount, steps) - 1)];
        for (int i = 0; i < helpers.Length; i++)
        {
            helpers[i] = new Thread(work.Take) { IsBackground = true };
            helpers[i].UnsafeStart();
        }

        work.Take();
        foreach (Thread helper in helpers)
        {
            helper.Join();
        }

        work.Rethrow();
    }

    private sealed class Work(int steps, Action<int> step)
    {
        private readonly Exception?[] failures = new Exception?[steps];
        private int last = -1;

        public void Take()
        {
            for (int next; (next = Interlocked.Increment(ref last)) < steps;)
            {
                try
                {
                    step(next);
                }
                catch (Exception exception)
                {
                    failures[next] = exception;
                }
            }
        }

        public void Rethrow()
        {
            foreach (Exception? failure in failures)
            {
                if (failure is not null)
                {
                    ExceptionDispatchInfo.Throw(failure);
                }
            }
        }
    }
}
