package io.sitong.ui.documents;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.item.CatalogCode;
import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.Pinyin;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.reports.booklet.Booklet;
import io.sitong.reports.booklet.BookletData;
import io.sitong.reports.booklet.BookletItem;
import io.sitong.reports.guide.GuideData;
import io.sitong.reports.outline.Book;
import io.sitong.ui.texts.Messages;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** Chooses published items for a booklet (宣传读本) and puts them in order; their texts are read when they are printed. */
@Service
public class BookletDesk {

    private final StandardItems standards;
    private final ServedEntries entries;
    private final GuideTexts guides;
    private final Clock clock;
    private final Map<String, String> departments = BuiltInData.departments();

    public BookletDesk(StandardItems standards, ServedEntries entries, GuideTexts guides, Clock clock) {
        this.standards = standards;
        this.entries = entries;
        this.guides = guides;
        this.clock = clock;
    }

    /** What is held of an item until it is printed. */
    private record Chosen(
            long id, int version, boolean synthetic, String code, String name, String chapter, String order) {}

    /**
     * @param read called before the text of an item is read; may throw to stop
     * @return empty where no published item is chosen
     */
    public Optional<Book> book(Viewer viewer, BookletChoice choice, Runnable read) {
        List<Chosen> chosen = chosen(choice);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        boolean synthetic = chosen.stream().anyMatch(Chosen::synthetic);
        return Optional.of(Booklet.of(new BookletData(
                guides.nameOf(viewer.scope()),
                words(choice),
                choice.arrangement(),
                chosen.stream().map(item -> item(viewer, item, read)).toList(),
                edition(chosen),
                entries.inForce().stream().map(BookletDesk::title).toList(),
                LocalDateTime.ofInstant(clock.instant(), OfficeTime.ZONE),
                synthetic ? Messages.get("reports.guide.synthetic") : null,
                guides.imprint(viewer))));
    }

    private BookletItem item(Viewer viewer, Chosen item, Runnable read) {
        return new BookletItem(item.name(), item.chapter(), () -> {
            read.run();
            return text(viewer, item);
        });
    }

    private GuideData text(Viewer viewer, Chosen item) {
        return guides.of(viewer, item.id(), item.version(), item.synthetic())
                .orElseThrow(() -> new IllegalStateException("version " + item.version() + " of " + item.id()));
    }

    private List<Chosen> chosen(BookletChoice choice) {
        Set<Long> served = choice.across() ? entries.standards() : Set.of();
        List<Chosen> chosen = new ArrayList<>();
        standards.forEach(choice.filter(), standard -> {
            String code = standard.item().text(ItemField.CATALOG_CODE);
            boolean wanted = choice.takes(code) && (!choice.across() || served.contains(standard.id()));
            if (wanted && standard.snapshot() > 0) {
                chosen.add(chosen(choice, standard, code));
            }
        });
        chosen.sort(Comparator.comparing(Chosen::order)
                .thenComparing(Chosen::code)
                .thenComparing(Chosen::name)
                .thenComparing(Chosen::id));
        return chosen;
    }

    private Chosen chosen(BookletChoice choice, StandardItem standard, String code) {
        String chapter = "";
        String order = "";
        switch (choice.arrangement()) {
            case DEPARTMENT -> {
                order = standard.item()
                        .catalogCode()
                        .map(CatalogCode::departmentCode)
                        .orElse("");
                chapter = departments.getOrDefault(order, standard.item().text(ItemField.GUIDE_DEPT));
                order = order + chapter;
            }
            case TOPIC -> {
                chapter = standard.item().text(ItemField.TOPIC);
                order = Pinyin.spelling(chapter) + chapter;
            }
        }
        return new Chosen(
                standard.id(),
                standard.snapshot(),
                standard.synthetic(),
                code,
                standard.item().name(),
                chapter.isBlank() ? Messages.get("reports.booklet.other") : chapter,
                chapter.isBlank() ? "\uffff" : order);
    }

    private String words(BookletChoice choice) {
        List<String> words = new ArrayList<>();
        if (choice.across()) {
            words.add(Messages.get("reports.booklet.across"));
        }
        Optional.ofNullable(choice.departmentCode()).ifPresent(code -> words.add(departments.getOrDefault(code, code)));
        Optional.ofNullable(choice.topic()).ifPresent(words::add);
        Optional.ofNullable(choice.taskType()).ifPresent(type -> words.add(CodeTable.TASK_TYPE.labelOf(type)));
        Optional.ofNullable(choice.text()).ifPresent(text -> words.add(Messages.get("reports.booklet.text", text)));
        if (!choice.codes().isEmpty()) {
            words.add(Messages.get("reports.booklet.ticked"));
        }
        return words.isEmpty() ? Messages.get("reports.booklet.everything") : String.join(" · ", words);
    }

    /** Names the state of the catalog the book was made from: the same items in the same versions have the same mark. */
    private String edition(List<Chosen> chosen) {
        Map<Long, Integer> versions = new TreeMap<>();
        chosen.forEach(item -> versions.put(item.id(), item.version()));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(versions.toString().getBytes(StandardCharsets.UTF_8));
            String mark = HexFormat.of().withUpperCase().formatHex(digest, 0, 4);
            LocalDate today = OfficeTime.today(clock);
            return Messages.get(
                    "reports.booklet.edition", today, today.format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + mark);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String title(NationalList list) {
        return Messages.get("reports.booklet.list", list.title(), list.versionNumber());
    }

    /** The topics items have, for those who choose one. */
    public List<String> topics() {
        Map<String, String> topics = new TreeMap<>();
        standards.forEach(
                BookletChoice.everything(BookletData.Arrangement.TOPIC).filter(), standard -> {
                    String topic = standard.item().text(ItemField.TOPIC);
                    if (!topic.isBlank()) {
                        topics.put(Pinyin.spelling(topic) + topic, topic);
                    }
                });
        return List.copyOf(topics.values());
    }

    /** The departments that have items, by their digits. */
    public Map<String, String> departments() {
        Map<String, String> named = new TreeMap<>();
        standards.countByDepartmentAndType().keySet().stream()
                .filter(code -> !code.isEmpty())
                .forEach(code -> named.put(code, departments.getOrDefault(code, code)));
        return named;
    }
}
