namespace Compare.Core.Matching.References;

/// <summary>Decides which of the things that the versions of a row hold stand in each other's place.</summary>
internal static class Slots
{
    /// <summary>One entry for each thing: what each version has in its place. Better fits are given their place first; what fits nothing stands alone.</summary>
    /// <param name="held">For each version what it holds, in order.</param>
    /// <param name="fits">Whether two things may stand in each other's place, the closest kind first.</param>
    public static List<SortedList<int, T>> Build<T>(SortedList<int, List<T>> held, IReadOnlyList<Func<T, T, bool>> fits)
        where T : class
    {
        var slots = new List<SortedList<int, T>>();
        foreach ((int version, List<T> things) in held)
        {
            List<T> open = [.. things];
            foreach (Func<T, T, bool> fit in fits)
            {
                Take(slots, version, open, fit);
            }

            foreach (T one in open)
            {
                slots.Add(new SortedList<int, T> { [version] = one });
            }
        }

        return slots;
    }

    /// <summary>Whether a thing of the slot satisfies the condition.</summary>
    public static bool Any<T>(SortedList<int, T> slot, Predicate<T> holds)
        where T : class
    {
        foreach (T one in slot.Values)
        {
            if (holds(one))
            {
                return true;
            }
        }

        return false;
    }

    private static void Take<T>(List<SortedList<int, T>> slots, int version, List<T> open, Func<T, T, bool> fits)
        where T : class
    {
        foreach (SortedList<int, T> slot in slots)
        {
            if (slot.ContainsKey(version))
            {
                continue;
            }

            int at = open.FindIndex(o => Any(slot, s => fits(s, o)));
            if (at >= 0)
            {
                slot[version] = open[at];
                open.RemoveAt(at);
            }
        }
    }
}
