package io.sitong.rules.compare;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.rules.memory.Memory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The legal bases of one item as a set of (law, article) pairs: what counts when bases are compared. Versions, document
 * numbers, order, wording and the name of the state before a law do not.
 */
public final class BasisSet {

    /** Basis texts repeat over the authorities of a region; the memory only saves work and forgets all when full. */
    private static final Memory<String, BasisSet> MEMORY = new Memory<>(20_000, BasisSet::ofKey);

    private static final char NEXT_BASIS = '\u001E';
    private static final char NEXT_PART = '\u001F';
    private static final String OTHER_FORM = "\u001D";

    /**
     * One law at one place.
     *
     * @param lawName as cited
     * @param place as official texts write it, empty for the law as a whole
     */
    public record Citation(String lawName, String place) {

        /** 《…》第三条. */
        public String text() {
            return "《" + lawName + "》" + place;
        }
    }

    private record Entry(String lawKey, ArticlePlace place, Citation citation) {

        boolean samePlace(Entry other) {
            return lawKey.equals(other.lawKey) && place.key().equals(other.place.key());
        }

        /** Same law, same 条, and only one of the two says which 款 or 项. */
        boolean samePlaceLessExactly(Entry other) {
            return lawKey.equals(other.lawKey)
                    && place.article().equals(other.place.article())
                    && !place.key().isEmpty()
                    && !other.place.key().isEmpty()
                    && (place.covers(other.place) || other.place.covers(place));
        }
    }

    private final List<Entry> entries;
    private final List<String> written;
    private final int unread;

    private BasisSet(List<Entry> entries, List<String> written, int unread) {
        this.entries = entries;
        this.written = written;
        this.unread = unread;
    }

    public static BasisSet of(Item item) {
        return of(item.bases());
    }

    /** @param bases parsed or still in free text */
    public static BasisSet of(List<LegalBasis> given) {
        List<LegalBasis> bases = DecidedTexts.applied(given);
        StringBuilder key = new StringBuilder();
        for (LegalBasis basis : bases) {
            if (!key.isEmpty()) {
                key.append(NEXT_BASIS);
            }
            if (basis.lawName().isEmpty()) {
                key.append(basis.raw());
            } else {
                String article = basis.article();
                key.append(basis.lawName()).append(NEXT_PART).append(article == null ? "" : article);
                if (!CitationForm.official(basis.raw())) {
                    key.append(OTHER_FORM);
                }
            }
        }
        return key.length() > BasisParser.WORTH_REMEMBERING ? build(bases) : MEMORY.get(key.toString());
    }

    private static BasisSet ofKey(String key) {
        List<LegalBasis> bases = new ArrayList<>();
        for (String basis : key.split(String.valueOf(NEXT_BASIS), -1)) {
            int part = basis.indexOf(NEXT_PART);
            bases.add(part < 0 ? LegalBasis.ofText(basis) : structured(basis, part));
        }
        return build(bases);
    }

    private static LegalBasis structured(String key, int part) {
        boolean otherForm = key.endsWith(OTHER_FORM);
        String article = key.substring(part + 1, key.length() - (otherForm ? OTHER_FORM.length() : 0));
        return new LegalBasis(key.substring(0, part), null, null, article, null, otherForm ? ";" : "");
    }

    private static BasisSet build(List<LegalBasis> bases) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        List<String> written = new ArrayList<>();
        int unread = 0;
        for (LegalBasis basis : BasisParser.parse(bases)) {
            if (basis.lawName().isEmpty()) {
                unread++;
                continue;
            }
            String lawKey = LawName.key(basis.lawName());
            String article = basis.article();
            written.add(basis.lawName() + "#" + article + (CitationForm.official(basis.raw()) ? "" : OTHER_FORM));
            List<ArticlePlace> places = article == null ? List.of() : ArticlePlace.all(article);
            for (ArticlePlace place : places.isEmpty() ? List.of(ArticlePlace.WHOLE_LAW) : places) {
                Citation citation = new Citation(LawName.withoutVersion(basis.lawName()), place.text());
                entries.putIfAbsent(lawKey + "#" + place.key(), new Entry(lawKey, place, citation));
            }
        }
        return new BasisSet(List.copyOf(entries.values()), List.copyOf(written), unread);
    }

    static void forget() {
        MEMORY.forget();
    }

    /** Whether no law at all can be read. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Texts in which no law can be read. */
    public int unread() {
        return unread;
    }

    public List<Citation> citations() {
        return entries.stream().map(Entry::citation).toList();
    }

    /** One key per citation: equal for two citations of the same place of the same law, however written. */
    public List<String> keys() {
        return entries.stream()
                .map(entry -> entry.lawKey() + "#" + entry.place().key())
                .toList();
    }

    /** How the other set, the local one, departs from this one. */
    public BasisDifference differenceTo(BasisSet local) {
        List<Entry> missing = new ArrayList<>(entries);
        List<Entry> extra = new ArrayList<>(local.entries);
        pairs(missing, extra, Entry::samePlace);
        List<Entry[]> lessExact = pairs(missing, extra, Entry::samePlaceLessExactly);
        List<Entry[]> otherPlace = pairs(missing, extra, (a, b) -> a.lawKey().equals(b.lawKey()));
        return new BasisDifference(
                citations(missing),
                citations(extra),
                moved(otherPlace),
                moved(lessExact),
                !written.equals(local.written),
                local.isEmpty());
    }

    /** The quick answer, without words. */
    public Sameness samenessOf(BasisSet local) {
        if (this == local) {
            return Sameness.SAME;
        }
        if (local.isEmpty()) {
            return Sameness.MISSING;
        }
        if (sameKeys(local)) {
            return written.equals(local.written) ? Sameness.SAME : Sameness.FORM_DIFFERS;
        }
        return differenceTo(local).sameness();
    }

    private boolean sameKeys(BasisSet other) {
        if (entries.size() != other.entries.size()) {
            return false;
        }
        for (Entry mine : entries) {
            boolean found = false;
            for (Entry theirs : other.entries) {
                found |= mine.samePlace(theirs);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private interface Fits {
        boolean test(Entry one, Entry other);
    }

    /** Takes the pairs that fit out of both lists. */
    private static List<Entry[]> pairs(List<Entry> left, List<Entry> right, Fits fits) {
        List<Entry[]> pairs = new ArrayList<>();
        for (Entry one : List.copyOf(left)) {
            for (Entry other : right) {
                if (fits.test(one, other)) {
                    pairs.add(new Entry[] {one, other});
                    left.remove(one);
                    right.remove(other);
                    break;
                }
            }
        }
        return pairs;
    }

    private static List<Citation> citations(Collection<Entry> entries) {
        return entries.stream().map(Entry::citation).toList();
    }

    private static List<BasisDifference.Moved> moved(List<Entry[]> pairs) {
        return pairs.stream()
                .map(pair -> new BasisDifference.Moved(pair[0].citation(), pair[1].citation()))
                .toList();
    }
}
