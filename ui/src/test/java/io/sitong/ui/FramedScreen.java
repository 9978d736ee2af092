package io.sitong.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.store.Stores;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;

/** A screen over {@link SmallRegion}: who decides, what stands on it, and its buttons by their words. */
public abstract class FramedScreen extends SpringBrowserlessTest {

    protected static final Viewer SYSTEM = Viewer.system(SmallRegion.REGION);
    protected static final Viewer FIRST = new Viewer(901, "赵敏", Role.DEPARTMENT, SmallRegion.REGION);
    protected static final Viewer SECOND = new Viewer(902, "王建国", Role.DEPARTMENT, SmallRegion.REGION);

    @Autowired
    protected Stores stores;

    protected final long list() {
        return stores.nationalLists().current().orElseThrow().id();
    }

    /** Takes back whatever was decided on an entry. */
    protected final void undecide(long entryId) {
        stores.matches()
                .ofEntry(entryId)
                .forEach(known -> stores.matches().remove(SYSTEM, known.id(), known.version()));
    }

    /** All running text, as a reader sees it. */
    protected final String words() {
        return String.join(
                "\n",
                Stream.concat(
                                $(Span.class).all().stream().map(Span::getText),
                                $(Paragraph.class).all().stream().map(Paragraph::getText))
                        .toList());
    }

    protected final List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    protected final Optional<Button> button(String words) {
        return $(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .findFirst();
    }
}
