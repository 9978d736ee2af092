package io.sitong.ui.documents;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardState;
import io.sitong.reports.guide.GuideData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The guides of everything that is published now, one after the other; what is suspended or cancelled has none. */
@Service
public class PublishedGuides {

    private final StandardItems standards;
    private final GuideTexts texts;

    public PublishedGuides(StandardItems standards, GuideTexts texts) {
        this.standards = standards;
        this.texts = texts;
    }

    /** What is held of an item until its guide is made. */
    private record Published(long id, int version, boolean synthetic) {}

    /** How many there are, and their texts, read one by one. */
    public record Guides(int count, Stream<GuideData> texts) {}

    /** @param places whose windows they say */
    public Guides of(Viewer viewer, GuidePlaces places) {
        List<Published> published = new ArrayList<>();
        standards.forEach(new StandardFilter(null, null, null, null, StandardState.PUBLISHED), standard -> {
            if (standard.snapshot() > 0) {
                published.add(new Published(standard.id(), standard.snapshot(), standard.synthetic()));
            }
        });
        return new Guides(
                published.size(),
                published.stream()
                        .flatMap(item -> texts
                                .of(viewer, item.id(), item.version(), item.synthetic())
                                .map(guide -> texts.placed(guide, item.id(), places))
                                .stream()));
    }
}
