using Compare.Cli.Baselines;

namespace Compare.Cli.Options;

/// <summary>The baseline that a run uses.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Shown">How it was named.</param>
internal sealed record BaselinePlan(string Path, string Shown)
{
    /// <summary>What was typed counts from the folder of the run, what is configured from that of the configuration; null where neither is.</summary>
    public static BaselinePlan? Of(Setting setting, Configuration configuration, string directory) =>
        setting.Value.Length == 0 ? null
        : setting.Origin == Setting.CommandLine ? new BaselinePlan(System.IO.Path.GetFullPath(setting.Value, directory), setting.Value)
        : new BaselinePlan(System.IO.Path.GetFullPath(setting.Value, configuration.Folder), setting.Value);

    /// <summary>Reads it.</summary>
    public Baseline Read(bool mayBeNew = false) => Baseline.Read(Path, Shown, mayBeNew);
}
