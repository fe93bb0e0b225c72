using Compare.Core.Extracting.References;

namespace Compare.Core.Matching.References.Identifiers;

/// <summary>Decides which identifiers of a row's versions stand in each other's place.</summary>
internal static class IdentifierSlots
{
    private static readonly Func<Identifier, Identifier, bool>[] Fits = [(one, other) => one.IsSame(other), (one, other) => one.IsAkin(other)];

    /// <summary>One entry for each identifier of the row: what each version has there. Those that all versions write alike are left out.</summary>
    /// <param name="lists">For each version of the row its identifiers.</param>
    public static List<SortedList<int, Identifier>> Build(SortedList<int, IdentifierList> lists)
    {
        var open = new SortedList<int, List<Identifier>>();
        foreach ((int version, IdentifierList list) in lists)
        {
            open[version] = Open(list, lists);
        }

        List<SortedList<int, Identifier>> slots = Slots.Build(open, Fits);
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

    // Two codes of different series, each alone in its versions, stand in each other's place: "RC2" here, "Beta1" there.
    private static void Join(List<SortedList<int, Identifier>> slots)
    {
        if (slots.Count != 2 || !Slots.Any(slots[0], f => Slots.Any(slots[1], s => MayStandFor(f, s))))
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
}
