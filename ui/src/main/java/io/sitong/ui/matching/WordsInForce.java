package io.sitong.ui.matching;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.vocabulary.RegionWord;
import io.sitong.catalog.vocabulary.RegionWords;
import io.sitong.catalog.vocabulary.WordPair;
import io.sitong.rules.lineup.LineUpSettings;
import io.sitong.rules.lineup.learn.RegionVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How names are read here: as people decided on the screen, over the words of the installation, over those of the product. */
@Component
public class WordsInForce implements Supplier<LineUpSettings> {

    private final RegionWords words;
    private final LineUpSettings installed;
    private final AtomicReference<@Nullable RegionVocabulary> known = new AtomicReference<>();

    public WordsInForce(RegionWords words, LineUpSettings installed) {
        this.words = words;
        this.installed = installed;
    }

    @Override
    public LineUpSettings get() {
        return installed.withVocabulary(vocabulary().vocabulary());
    }

    private RegionVocabulary vocabulary() {
        RegionVocabulary read = known.get();
        return read == null ? readAgain() : read;
    }

    private RegionVocabulary readAgain() {
        RegionVocabulary read = RegionVocabulary.over(installed.vocabulary(), inForce());
        known.set(read);
        return read;
    }

    private List<WordPair> inForce() {
        // the oldest first: of two that say different things the later one holds
        return words.all().reversed().stream()
                .filter(RegionWord::inForce)
                .map(RegionWord::pair)
                .toList();
    }

    /** Every decision, newest first, refused ones among them. */
    public List<RegionWord> decided() {
        return words.all();
    }

    /** Why a pair in force says nothing, where it does not go with the others. */
    public Optional<String> leftOut(WordPair pair) {
        return Optional.ofNullable(vocabulary().leftOut().get(pair));
    }

    /**
     * How names would be read with one pair more; nothing is kept.
     *
     * @throws IllegalArgumentException saying why the pair cannot stand among the others
     */
    public LineUpSettings with(WordPair pair) {
        List<WordPair> pairs = new ArrayList<>(inForce());
        pairs.add(pair);
        RegionVocabulary tried = RegionVocabulary.over(installed.vocabulary(), pairs);
        String mistake = tried.leftOut().get(pair);
        if (mistake != null) {
            throw new IllegalArgumentException(mistake);
        }
        return installed.withVocabulary(tried.vocabulary());
    }

    /** @throws io.sitong.catalog.NotYourDivision when the viewer may not say what words mean */
    public void decide(Viewer viewer, WordPair pair, boolean inForce, String reason) {
        words.decide(viewer, pair, inForce, reason);
        readAgain();
    }

    /** @throws io.sitong.catalog.NotYourDivision when the viewer may not say what words mean */
    public void withdraw(Viewer viewer, long id, String reason) {
        words.withdraw(viewer, id, reason);
        readAgain();
    }

    /** The pairs in force in the form of vocabulary files. */
    public String text() {
        return RegionVocabulary.text(
                installed.vocabulary(),
                inForce().stream().filter(pair -> leftOut(pair).isEmpty()).toList());
    }
}
