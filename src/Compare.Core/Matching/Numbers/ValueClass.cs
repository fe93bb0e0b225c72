using Compare.Core.Extracting;

namespace Compare.Core.Matching.Numbers;

/// <summary>The figures of one row that state one value: at least one a version that has it.</summary>
internal sealed class ValueClass(Figure first)
{
    private readonly Dictionary<int, List<Figure>> figures = [];
    private readonly List<int> versions = [];

    /// <summary>The figure that stands for the class: the first that was put in.</summary>
    public Figure Representative { get; } = first;

    /// <summary>The versions that state the value, ascending.</summary>
    public IReadOnlyCollection<int> Versions => versions;

    /// <summary>The figures of a version; empty where it has none.</summary>
    public IReadOnlyList<Figure> Of(int version) => figures.TryGetValue(version, out List<Figure>? list) ? list : [];

    /// <summary>One figure for each way in which the value is stated.</summary>
    public IEnumerable<Figure> Distinct() => versions.SelectMany(Of).DistinctBy(f => f.Signature, StringComparer.Ordinal);

    /// <summary>The figure of the class that is stated in the unit of a value, as 40 °C beside 104 °F is for 44 °C; the one that stands for the class where none is.</summary>
    public Figure Beside(Value value)
    {
        string? unit = Figure.UnitOf(value);
        return Figure.UnitOf(Representative.Value) == unit ? Representative
            : versions.SelectMany(Of).FirstOrDefault(f => Figure.UnitOf(f.Value) == unit && f.Value.GetType() == Representative.Value.GetType()) ?? Representative;
    }

    /// <summary>Takes a figure out again.</summary>
    public void Remove(Figure figure)
    {
        if (figures.TryGetValue(figure.Version, out List<Figure>? list) && list.Remove(figure) && list.Count == 0)
        {
            figures.Remove(figure.Version);
            versions.Remove(figure.Version);
        }
    }

    /// <summary>Puts a figure in.</summary>
    public void Add(Figure figure)
    {
        if (!figures.TryGetValue(figure.Version, out List<Figure>? list))
        {
            figures.Add(figure.Version, list = []);
            versions.Insert(~versions.BinarySearch(figure.Version), figure.Version);
        }

        list.Add(figure);
    }
}
