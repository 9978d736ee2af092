package io.sitong.ui.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.vocabulary.RegionWords;
import io.sitong.catalog.vocabulary.WordPair;
import io.sitong.catalog.vocabulary.WordSort;
import io.sitong.ui.FrameTest;
import io.sitong.ui.SmallRegion;
import io.sitong.ui.access.SignedInForTests;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FrameTest
class VocabularyViewTest extends SpringBrowserlessTest {

    @Autowired
    private RegionWords words;

    @AfterEach
    void noWordsOfItsOwn() {
        words.all().forEach(word -> words.withdraw(Viewer.system(SmallRegion.REGION), word.id(), "测试"));
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label));
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().startsWith(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text));
    }

    private List<String> spans() {
        return $(Span.class).all().stream().map(Span::getText).toList();
    }

    @Test
    void aNameStandsWordByWordAsItIsRead() {
        SignedInForTests.as(Role.LOCALITY, SmallRegion.BANNER);
        UI.getCurrent().navigate("matching/words");
        assertThat($(H1.class).last().getText()).isEqualTo("本区词汇");
        test(field("试读名称")).setValue("残疾人证遗失补办");
        assertThat(spans()).contains("残疾人证", "行为：补办", "办理对象：", "办理行为：", "补办");
        assertThat($(Button.class).all())
                .as("a locality adds nothing")
                .noneMatch(b -> b.getText().equals("新增词"));
    }

    @Test
    void theBureauAddsAWordOnlyWithAReasonAndSeesWhatItWouldChange() {
        SignedInForTests.as(Role.BUREAU, SmallRegion.REGION);
        UI.getCurrent().navigate("matching/words");
        test(button("新增词")).click();
        test(field("正式用词")).setValue("那达慕");
        test(field("本区也说")).setValue("敖包 会");
        assertThat($(Paragraph.class).all().stream().map(Paragraph::getText)).contains("请填写两个不同的词，只用文字和数字，不超过 20 个字。");
        test(field("本区也说")).setValue("敖包会");
        assertThat($(Paragraph.class).all().stream().map(Paragraph::getText)).contains("采用后，现有清单的首选事项和得分都不变。");

        test(button("采用")).click();
        assertThat(words.all()).as("not without a reason").isEmpty();
        test($(TextArea.class).all().getFirst()).setValue("牧区说法");
        test(button("采用")).click();
        assertThat(words.all())
                .singleElement()
                .satisfies(word -> assertThat(word.pair()).isEqualTo(new WordPair(WordSort.SAME, "那达慕", "敖包会")));
        assertThat(button("已采用").getText()).isEqualTo("已采用 1");
    }
}
