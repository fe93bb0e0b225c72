namespace Compare.Formats.Reading.Html;

/// <summary>
/// The stack of open elements, with the end tags that HTML lets authors leave out (HTML Standard, section 13.1.2.4) put in. Simpler than the
/// standard's tree construction: misnested inline elements end where their block ends.
/// </summary>
/// <param name="mostDepth">How many elements may be open at once.</param>
/// <param name="closed">Told of each element that ends.</param>
internal sealed class OpenElements(int mostDepth, Action<HtmlElement> closed)
{
    private readonly List<HtmlElement> stack = [];
    private readonly Dictionary<string, int> open = new(StringComparer.Ordinal);

    /// <summary>The innermost open element, or null.</summary>
    public HtmlElement? Top => stack.Count > 0 ? stack[^1] : null;

    /// <summary>Whether an element of that name is open.</summary>
    public bool Has(string name) => open.GetValueOrDefault(name) > 0;

    /// <summary>Opens an element.</summary>
    /// <exception cref="UnreadableDocumentException">Too many are open.</exception>
    public void Push(HtmlElement element)
    {
        if (stack.Count >= mostDepth)
        {
            throw new UnreadableDocumentException($"The page nests more than {mostDepth} elements inside each other, deeper than any article; save its text in another way.");
        }

        stack.Add(element);
        open[element.Name] = open.GetValueOrDefault(element.Name) + 1;
    }

    /// <summary>Ends what a start tag of that name ends by itself: a paragraph before a block, an item before the next item.</summary>
    public void CloseBefore(string name)
    {
        switch (name)
        {
            case "li":
                CloseUntil(static n => n == "li", static n => n is "ul" or "ol" or "menu" or "table");
                break;
            case "dt" or "dd":
                CloseUntil(static n => n is "dt" or "dd", static n => n is "dl" or "table");
                break;
            case "td" or "th":
                CloseUntil(static n => n is "td" or "th", static n => n is "tr" or "table");
                break;
            case "tr":
                CloseUntil(static n => n == "tr", static n => n == "table");
                break;
            case "tbody" or "thead" or "tfoot":
                CloseUntil(static n => n is "tbody" or "thead" or "tfoot", static n => n == "table");
                break;
        }

        if (ElementNames.Block.Contains(name))
        {
            CloseUntil(static n => n == "p", static n => n != "p" && ElementNames.Block.Contains(n));
        }
    }

    /// <summary>Ends the innermost element of that name and all inside it; an end tag without its element does nothing.</summary>
    public void Close(string name)
    {
        if (!Has(name))
        {
            return;
        }

        bool isTable = name is "table" or "tr" or "tbody" or "thead" or "tfoot" or "td" or "th";
        bool isBlock = ElementNames.Block.Contains(name);
        if (!CloseUntil(n => n == name, n => isBlock ? !isTable && n is "td" or "th" or "table" : ElementNames.Block.Contains(n)))
        {
            // An inline element around the block that is open now: it ends for what follows.
            int at = stack.FindLastIndex(e => e.Name == name);
            if (!isBlock && stack[at].Mark is not null)
            {
                closed(stack[at]);
                stack[at].Mark = null;
            }
        }
    }

    /// <summary>Ends all elements.</summary>
    public void CloseAll()
    {
        while (stack.Count > 0)
        {
            Pop();
        }
    }

    private bool CloseUntil(Func<string, bool> wanted, Func<string, bool> stop)
    {
        for (int i = stack.Count - 1; i >= 0; i--)
        {
            if (wanted(stack[i].Name))
            {
                while (stack.Count > i)
                {
                    Pop();
                }

                return true;
            }

            // What is never shown (a template, an object) holds its own content.
            if (stop(stack[i].Name) || ElementNames.Silent.Contains(stack[i].Name))
            {
                return false;
            }
        }

        return false;
    }

    private void Pop()
    {
        HtmlElement element = stack[^1];
        stack.RemoveAt(stack.Count - 1);
        open[element.Name]--;
        closed(element);
        if (element.Parent is { } parent)
        {
            parent.TextLength += element.TextLength;
        }
    }
}
