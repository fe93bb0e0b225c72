namespace Compare.Translation.Http;

/// <summary>Reads addresses that people give.</summary>
internal static class HttpAddress
{
    /// <summary>The address, where texts and keys may be sent there: by https, or to this machine.</summary>
    /// <param name="typed">What was given.</param>
    /// <param name="where">Where it was given, for the message.</param>
    /// <exception cref="TranslatorSetupException">It is no address, holds a user's name or a query, or would send in the clear.</exception>
    public static Uri Read(string typed, string where)
    {
        if (!Uri.TryCreate(typed, UriKind.Absolute, out Uri? address) || address.Scheme is not ("http" or "https"))
        {
            throw new TranslatorSetupException($"{where} is not a web address; write https://HOST, or http://127.0.0.1:PORT for a server on this machine.");
        }

        if (address.UserInfo.Length > 0 || address.Query.Length > 0)
        {
            throw new TranslatorSetupException($"{where} holds more than an address; leave out user, password and query, and give a key by the environment.");
        }

        return address.Scheme == "https" || address.IsLoopback
            ? address
            : throw new TranslatorSetupException($"{where} would send texts and keys in the clear; use https, which only a server on this machine can do without.");
    }

    /// <summary>An address with something added to its path.</summary>
    public static Uri Append(Uri address, string path) => new UriBuilder(address) { Path = address.AbsolutePath.TrimEnd('/') + path }.Uri;
}
