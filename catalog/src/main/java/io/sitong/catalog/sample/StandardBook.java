package io.sitong.catalog.sample;

import io.sitong.catalog.item.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All matters of the sample in reading order: the files of {@code standards}, one after the other. */
final class StandardBook {

    private static final List<String> FILES = List.of(
            "09-gongan",
            "11-minzheng",
            "14-renshe",
            "36-yibao-canlian",
            "17-gongjijin",
            "15-ziran-zhujian",
            "31-shichang",
            "18-jiaotong",
            "20-nongmu-lincao",
            "12-sifa-jiaoyu-wenlv",
            "25-yingji-shuiwu");

    private StandardBook() {}

    static List<Matter> matters() {
        LawBook laws = LawBook.read(SampleText.lines("laws.txt"));
        MaterialBook materials = MaterialBook.read(SampleText.lines("materials.txt"));
        Map<String, Organ> organs = organs();
        StandardComposer composer = new StandardComposer(laws, materials);
        List<Matter> matters = new ArrayList<>();
        for (String file : FILES) {
            for (Block block : Block.readAll(SampleText.lines("standards/" + file + ".txt"))) {
                @Nullable Organ organ = organs.get(block.get("机关"));
                if (organ == null) {
                    throw new IllegalStateException(block.title() + " names an unknown organ");
                }
                Item item = composer.compose(block, organ);
                matters.add(Matter.of(matters.size() + 1, item, organ));
            }
        }
        return List.copyOf(matters);
    }

    static Map<String, Organ> organs() {
        return Organ.readAll(SampleText.lines("organs.txt"));
    }
}
