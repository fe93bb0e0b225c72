using Compare.Core.Extracting.References;

namespace Compare.Core.Matching.References;

/// <summary>Decides which identifiers of a row's versions stand in each other's place.</summary>
internal static class IdentifierSlots
{
    /// <summary>One entry for each identifier of the row: what each version has there. Those that all versions write alike are left out.</summary>
    /// <param name="lists">For each version of the row its identifiers.</param>
    public static List<SortedList<int, Identifier>> Build(SortedList<int, IdentifierList> lists)
    {
        var slots = new List<SortedList<int, Identifier>>();
        foreach ((int version, IdentifierList list) in lists)
        {
            List<Identifier> open = Open(list, lists);
            Take(slots, version, open, (slot, one) => slot.IsSame(one));
            Take(slots, version, open, (slot, one) => slot.IsAkin(one));
            foreach (Identifier one in open)
            {
                slots.Add(new SortedList<int, Identifier> { [version] = one });
            }
        }

        Join(slots);
        return slots;
    }

    // What some other version lacks; the same identifier twice is one.
    private static List<Identifier> Open(IdentifierList list, SortedList<int, IdentifierList> lists)
    {
        var open = new List<Identifier>();
        foreach (Identifier one in list.All)
        {
            bool shared = true;
            foreach (IdentifierList other in lists.Values)
            {
                shared &= other.Find(one) is not null || other.All.Exists(o => o.IsSame(one));
            }

            if (!shared && !open.Exists(o => o.IsSame(one)))
            {
                open.Add(one);
            }
        }

        return open;
    }

    private static void Take(List<SortedList<int, Identifier>> slots, int version, List<Identifier> open, Func<Identifier, Identifier, bool> fits)
    {
        foreach (SortedList<int, Identifier> slot in slots)
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

    // Two codes of different series, each alone in its versions, stand in each other's place: "RC2" here, "Beta1" there.
    private static void Join(List<SortedList<int, Identifier>> slots)
    {
        if (slots.Count != 2 || !Any(slots[0], f => Any(slots[1], s => MayStandFor(f, s))))
        {
            return;
        }

        foreach (int version in slots[1].Keys)
        {
            if (slots[0].ContainsKey(version))
            {
                return;
            }
        }

        foreach ((int version, Identifier one) in slots[1])
        {
            slots[0][version] = one;
        }

        slots.RemoveAt(1);
    }

    // "Q3" and "T3": a letter that a language has for itself. Words that differ in their digits as well are two things.
    private static bool MayStandFor(Identifier one, Identifier other) =>
        one.Kind is ReferenceKind.Code && other.Kind is ReferenceKind.Code && Identifier.Digits(one.Key) != Identifier.Digits(other.Key);

    private static bool Any(SortedList<int, Identifier> slot, Predicate<Identifier> holds)
    {
        foreach (Identifier one in slot.Values)
        {
            if (holds(one))
            {
                return true;
            }
        }

        return false;
    }
}
