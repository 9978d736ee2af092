package io.sitong.rules.chain;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import java.util.function.Function;

/** One change that would remove contradictions. */
public sealed interface ChainEdit {

    /** What is to be done, as an official would write it. */
    String sentence(Function<DivisionCode, String> names);

    /**
     * The standard lists one more level.
     *
     * @param owed divisions that are silent so far and would have to answer then
     */
    record ListLevel(Level level, int owed) implements ChainEdit {

        @Override
        public String sentence(Function<DivisionCode, String> names) {
            String more = owed == 0 ? "" : "，尚未表态的" + owed + "个地方随之认领";
            return "目录的行使层级增加“" + level.label() + "”" + more;
        }
    }

    /** The entry is pointed at another standard item, such as the successor. */
    record MoveEntry(String entry) implements ChainEdit {

        @Override
        public String sentence(Function<DivisionCode, String> names) {
            return "清单项“" + entry + "”改对应到接续的事项";
        }
    }

    /** The division starts to carry the item out, so that those below who rely on it are right. */
    record TakeOn(DivisionCode division) implements ChainEdit {

        @Override
        public String sentence(Function<DivisionCode, String> names) {
            return names.apply(division) + "开始实施，使所辖各地“由上级实施”成立";
        }
    }

    /** The division stops carrying the item out, and takes back a claim to it. */
    record Withdraw(DivisionCode division) implements ChainEdit {

        @Override
        public String sentence(Function<DivisionCode, String> names) {
            return names.apply(division) + "停止实施，并撤回认领";
        }
    }

    /** The division carries the item out and says so. */
    record SayYes(DivisionCode division) implements ChainEdit {

        @Override
        public String sentence(Function<DivisionCode, String> names) {
            return names.apply(division) + "改为认领，与实际一致";
        }
    }

    /** The division takes back its answer and is asked again. */
    record AnswerAgain(DivisionCode division) implements ChainEdit {

        @Override
        public String sentence(Function<DivisionCode, String> names) {
            return names.apply(division) + "撤回原来的认领答复，重新答复";
        }
    }
}
