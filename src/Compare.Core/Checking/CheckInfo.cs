namespace Compare.Core.Checking;

/// <summary>What the catalogue says of a check.</summary>
/// <param name="Code">Its code, never reused: <c>CMP101</c>.</param>
/// <param name="Name">Its name: <c>number-changed</c>.</param>
/// <param name="Family">The family, which is the folder of its file.</param>
/// <param name="Severity">The severity of a clear case.</param>
/// <param name="Category">The category in the MQM typology of translation errors, without the prefix <c>mqm:</c>.</param>
/// <param name="Summary">What it finds, in one line.</param>
public sealed record CheckInfo(string Code, string Name, Family Family, Severity Severity, string Category, string Summary);
