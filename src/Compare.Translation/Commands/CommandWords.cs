using System.Text;

namespace Compare.Translation.Commands;

/// <summary>Divides a command line into words, as a shell does: by white space outside quotation marks; a backslash takes the next character as it is, except inside single ones.</summary>
internal static class CommandWords
{
    /// <summary>The words.</summary>
    /// <exception cref="TranslatorSetupException">There is none, or a quotation mark is not closed.</exception>
    public static IReadOnlyList<string> Split(string line)
    {
        var words = new List<string>();
        StringBuilder? word = null;
        char quote = '\0';
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (c == '\\' && quote != '\'' && i + 1 < line.Length && line[i + 1] is '\\' or '"' or '\'' or ' ')
            {
                (word ??= new StringBuilder()).Append(line[++i]);
            }
            else if (c == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && c is '"' or '\'')
            {
                quote = c;
                word ??= new StringBuilder();
            }
            else if (quote == '\0' && char.IsWhiteSpace(c))
            {
                Finish(words, ref word);
            }
            else
            {
                (word ??= new StringBuilder()).Append(c);
            }
        }

        Finish(words, ref word);
        return quote == '\0' && words.Count > 0
            ? words
            : throw new TranslatorSetupException("The command of --translator command:... is empty, or a quotation mark in it is not closed; write command:PROGRAM ARGUMENT..., for one command:apertium -u {source}-{target}.");
    }

    private static void Finish(List<string> words, ref StringBuilder? word)
    {
        if (word is not null)
        {
            words.Add(word.ToString());
            word = null;
        }
    }
}
