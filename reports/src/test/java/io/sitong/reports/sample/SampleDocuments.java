package io.sitong.reports.sample;

import io.sitong.reports.consistency.ConsistencyReport;
import io.sitong.reports.findings.FindingsReport;
import io.sitong.reports.format.Format;
import io.sitong.reports.gap.GapListReport;
import io.sitong.reports.guide.ServiceGuide;
import io.sitong.reports.mapping.MappingReport;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.packet.ReturnPacket;
import io.sitong.reports.rulebook.RuleBookAnnex;
import io.sitong.rules.Rule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.book.RuleBook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes every document in every format into a folder, to be looked at. */
final class SampleDocuments {

    private SampleDocuments() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        write(folder, "mapping", MappingReport.outline(MappingExample.data(98)));
        write(folder, "guide", ServiceGuide.outline(GuideExample.full()));
        write(folder, "guide-bare", ServiceGuide.outline(GuideExample.bare()));
        write(folder, "gaps", GapListReport.outline(OtherExamples.gaps()));
        write(folder, "consistency", ConsistencyReport.outline(OtherExamples.consistency()));
        write(folder, "findings", FindingsReport.outline(OtherExamples.findings()));
        write(folder, "packet", ReturnPacket.outline(OtherExamples.packet()));
        write(folder, "rules", RuleBookAnnex.outline(ruleCards(), MappingExample.IMPRINT));
    }

    static Map<String, List<RuleCard>> ruleCards() {
        Map<String, List<RuleCard>> cards = new LinkedHashMap<>();
        RuleBook.byTheme()
                .forEach((theme, rules) ->
                        cards.put(theme, rules.stream().map(Rule::card).toList()));
        return cards;
    }

    private static void write(Path folder, String name, Outline outline) throws IOException {
        for (Format format : Format.values()) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(name + "." + format.extension()))) {
                format.writer().write(outline, out);
            }
        }
    }
}
