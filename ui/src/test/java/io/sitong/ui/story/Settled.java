package io.sitong.ui.story;

import com.microsoft.playwright.Page;

/**
 * Lets each action on a page wait until the screen has answered the action before. A person sees a panel being drawn
 * anew and clicks afterwards; a program clicks on the button that is about to be replaced, and the click is lost.
 */
final class Settled {

    /**
     * Marks the page as busy from an input on, until no question to the server is open in three looks running: the
     * question is asked a moment after the input. What takes longer than ten seconds is for the test to wait for.
     */
    private static final String MARK = """
            (() => {
              const open = () => Object.values(window.Vaadin?.Flow?.clients ?? {})
                .some(client => client.isActive && client.isActive());
              let quiet = 0;
              let last = 0;
              const busy = () => {
                quiet = 0;
                if (document.getElementById('busy') || !document.body) return;
                const mark = document.createElement('i');
                mark.id = 'busy';
                mark.style.cssText = 'position:fixed;left:0;top:0;width:1px;height:1px;pointer-events:none';
                document.body.append(mark);
              };
              for (const input of ['click', 'keydown', 'input', 'change', 'focusout']) {
                window.addEventListener(input, () => { last = Date.now(); busy(); }, true);
              }
              setInterval(() => {
                if (open() && Date.now() - last < 10_000) busy();
                else if (++quiet > 2) document.getElementById('busy')?.remove();
              }, 15);
            })();
            """;

    private Settled() {}

    /** @param page one that has not been anywhere yet */
    static Page from(Page page) {
        page.addInitScript(MARK);
        page.addLocatorHandler(page.locator("#busy"), busy -> {});
        return page;
    }
}
