using System.Text;

namespace Compare.Cli.Running;

/// <summary>Makes sure that this machine can normalise text; without that, equal words would differ.</summary>
internal static class Normalization
{
    /// <summary>Composes a letter and an accent as a trial.</summary>
    /// <exception cref="CannotRunException">They stay apart: the runtime runs without ICU.</exception>
    public static void Require()
    {
        if ("e\u0301".Normalize(NormalizationForm.FormC) != "\u00e9")
        {
            throw new CannotRunException("Text cannot be normalised on this machine; install the ICU library (libicu), or unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
        }
    }
}
