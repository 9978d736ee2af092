package io.sitong.rules.lineup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a name says: object, act, procedure, scope and the rest, for people to look at.
 *
 * @param object the content in the form it is compared in
 * @param acts what is done: 变更, 补办 …; empty where the name does not say
 * @param procedure what the procedure is: 登记, 许可, 证明 …
 * @param general holds a word that includes every act: 办理, 业务
 * @param included what the name says it includes
 * @param excluded what the name says it leaves out
 * @param levels level marks: 市级, 县级
 * @param forEverybody names a group that everybody is in: 公民
 * @param words the words found, with their places in the name
 */
public record NameAnalysis(
        String name,
        String object,
        List<String> acts,
        @Nullable String procedure,
        boolean general,
        @Nullable String included,
        @Nullable String excluded,
        List<String> levels,
        boolean forEverybody,
        List<FoundWord> words) {

    /**
     * A word of the vocabulary in the name.
     *
     * @param from index of its first character
     * @param to index after its last character
     * @param sort what sort of word it is
     * @param meaning what it is read as
     */
    public record FoundWord(int from, int to, String sort, String meaning) {}

    public static NameAnalysis of(String name) {
        return of(name, Vocabulary.builtIn());
    }

    public static NameAnalysis of(String name, Vocabulary vocabulary) {
        ParsedName parsed = new ParsedName(Math.max(16, name.length()));
        new NameReader(vocabulary).read(name, parsed);
        List<FoundWord> words = new ArrayList<>();
        for (int i = 0; i < parsed.words; i++) {
            Word word = parsed.word[i];
            words.add(
                    new FoundWord(parsed.wordFrom[i], parsed.wordTo[i], sort(word.kind()), meaning(word, vocabulary)));
        }
        return new NameAnalysis(
                name,
                parsed.contentText(),
                lifeNames(parsed.life, vocabulary),
                parsed.kind == ParsedName.NO_KIND ? null : vocabulary.acts().kindName(parsed.kind),
                parsed.general,
                parsed.roleText(ParsedName.INCLUDED),
                parsed.roleText(ParsedName.EXCLUDED),
                levelNames(parsed.levels, vocabulary),
                parsed.everybody,
                List.copyOf(words));
    }

    static List<String> lifeNames(long mask, Vocabulary vocabulary) {
        List<String> names = new ArrayList<>();
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            names.add(vocabulary.acts().lifeName(Long.numberOfTrailingZeros(rest)));
        }
        return List.copyOf(names);
    }

    static List<String> levelNames(long mask, Vocabulary vocabulary) {
        List<String> names = new ArrayList<>();
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            names.add(vocabulary.levelName(Long.numberOfTrailingZeros(rest)));
        }
        return List.copyOf(names);
    }

    private static String meaning(Word word, Vocabulary vocabulary) {
        return switch (word.kind()) {
            case LIFE -> vocabulary.acts().lifeName(word.act());
            case KIND -> vocabulary.acts().kindName(word.act());
            case LEVEL -> vocabulary.levelName(word.act());
            case COMPOUND -> {
                StringBuilder names = new StringBuilder();
                for (int act : word.acts()) {
                    names.append(names.isEmpty() ? "" : "、")
                            .append(vocabulary.acts().actName(act));
                }
                yield names.toString();
            }
            case CONTENT -> {
                StringBuilder text = new StringBuilder();
                for (Word.Piece piece : word.pieces()) {
                    Word act = piece.word();
                    text.append(act == null ? String.valueOf(piece.character()) : act.text());
                }
                yield text.toString();
            }
            default -> word.text();
        };
    }

    private static String sort(WordKind kind) {
        return switch (kind) {
            case LIFE, COMPOUND -> "行为";
            case KIND -> "办理性质";
            case GENERAL -> "概括词";
            case CONTENT -> "内容";
            case WEAK -> "弱限定";
            case FILLER, AND -> "虚词";
            case EVERYBODY -> "对象";
            case NOTE, REMARK -> "备注";
            case LEVEL -> "层级";
            case PLACE -> "地名";
            case WITHOUT, WITHOUT_AFTER -> "排除";
            case WITH -> "包含";
        };
    }
}
