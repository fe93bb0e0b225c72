using System.Text;

namespace Compare.Formats.Reading.Encodings;

/// <summary>Finds an encoding by the name that a file or a user gives it.</summary>
internal static class EncodingNames
{
    /// <summary>
    /// A decoder that throws on bytes it cannot read, or null where the name is not known. As browsers do (WHATWG Encoding Standard, section
    /// 4.2), ISO 8859-1 and ASCII mean Windows-1252, ISO 8859-9 means Windows-1254, and GB 2312 means GB 18030.
    /// </summary>
    /// <param name="name">An IANA name or a usual alias, in whatever case.</param>
    public static Encoding? Find(string name)
    {
        string meant = name.Trim().ToLowerInvariant() switch
        {
            "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "l1" or "ascii" or "us-ascii" or "cp1252" or "ansi" => "windows-1252",
            "iso-8859-9" or "latin5" => "windows-1254",
            "gb2312" or "gbk" or "x-gbk" => "gb18030",
            "shift-jis" or "sjis" or "x-sjis" => "shift_jis",
            "ks_c_5601-1987" or "euc-kr" => "ks_c_5601-1987",
            "tis-620" or "iso-8859-11" => "windows-874",
            "cp1251" => "windows-1251",
            "utf8" => "utf-8",
            var other => other,
        };
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(meant, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(meant, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
