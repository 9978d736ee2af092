package io.sitong.reports.format;

import io.sitong.reports.format.XlsxCover.Cover;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A workbook of the bureau whose sheets stand before those of a report, as its cover, with places left open. */
public final class XlsxTemplate implements OfficeTemplate {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int MOST_SHEETS = 5;

    private final OfficeParts parts;
    private final List<Cover> covers;

    private XlsxTemplate(OfficeParts parts, List<Cover> covers) {
        this.parts = parts;
        this.covers = covers;
    }

    /**
     * Takes a file somebody sent.
     *
     * @throws BadTemplate with what is wrong and where
     */
    public static XlsxTemplate read(byte[] file) throws BadTemplate {
        OfficeParts parts = OfficeParts.read(file);
        if (!parts.has(WORKBOOK) || !parts.has("xl/styles.xml")) {
            throw new BadTemplate("不是 Excel 工作簿（.xlsx）：其中没有工作表或样式。");
        }
        parts.mustBeHarmless();
        for (String name : parts.all().keySet()) {
            if (name.contains("connections") || name.contains("queryTables/") || name.contains("pivot")) {
                throw new BadTemplate("工作簿含有数据连接或透视表（" + name + "），请删除后重新上传。");
            }
        }
        List<String> strings = strings(parts);
        List<Cover> covers = covers(parts);
        if (covers.isEmpty() || covers.size() > MOST_SHEETS) {
            throw new BadTemplate("模板应有1至" + MOST_SHEETS + "张工作表，现有" + covers.size() + "张。");
        }
        int places = 0;
        for (Cover cover : covers) {
            places += check(cover, parts.xml(cover.part()), strings);
        }
        if (places == 0) {
            throw new BadTemplate("模板中没有占位符，可用的有：" + Placeholder.allWritten().replace("、{{正文}}", "") + "。");
        }
        return new XlsxTemplate(parts, covers);
    }

    private static List<Cover> covers(OfficeParts parts) throws BadTemplate {
        NodeList relations = parts.xml("xl/_rels/workbook.xml.rels").getElementsByTagNameNS("*", "Relationship");
        NodeList sheets = parts.xml(WORKBOOK).getElementsByTagNameNS("*", "sheet");
        List<Cover> covers = new ArrayList<>();
        for (int i = 0; i < sheets.getLength(); i++) {
            Element sheet = (Element) sheets.item(i);
            String id = sheet.getAttributeNS(RELATIONS, "id");
            for (int j = 0; j < relations.getLength(); j++) {
                Element relation = (Element) relations.item(j);
                if (relation.getAttribute("Id").equals(id)) {
                    String target = relation.getAttribute("Target");
                    String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    if (!part.startsWith("xl/worksheets/") || !parts.has(part)) {
                        throw new BadTemplate("工作表“" + sheet.getAttribute("name") + "”不是普通工作表，请删除后重新上传。");
                    }
                    covers.add(new Cover(sheet.getAttribute("name"), part));
                }
            }
        }
        return covers;
    }

    /** Texts that cells name by number; without readings. */
    private static List<String> strings(OfficeParts parts) throws BadTemplate {
        List<String> texts = new ArrayList<>();
        if (parts.has("xl/sharedStrings.xml")) {
            NodeList items = parts.xml("xl/sharedStrings.xml").getElementsByTagNameNS("*", "si");
            for (int i = 0; i < items.getLength(); i++) {
                texts.add(XlsxCover.text((Element) items.item(i)));
            }
        }
        return texts;
    }

    /** How many places are open on a sheet. */
    private static int check(Cover cover, Document sheet, List<String> strings) throws BadTemplate {
        int places = 0;
        NodeList cells = sheet.getElementsByTagNameNS("*", "c");
        for (int i = 0; i < cells.getLength(); i++) {
            Element cell = (Element) cells.item(i);
            String place = "“" + cover.name() + "”!" + cell.getAttribute("r");
            if (cell.getElementsByTagNameNS("*", "f").getLength() > 0) {
                throw new BadTemplate(place + "是公式：封面不能有公式，请改为文字或占位符。");
            }
            var open = Placeholder.ANY.matcher(XlsxCover.shown(cell, strings));
            while (open.find()) {
                Placeholder known = Placeholder.find(open.group(1)).orElse(null);
                if (known == null) {
                    throw new BadTemplate(place + "的“" + open.group() + "”不认识，可用的有："
                            + Placeholder.allWritten().replace("、{{正文}}", "") + "。");
                }
                if (known == Placeholder.BODY) {
                    throw new BadTemplate(place + "：Excel 模板只作封面，不写“{{正文}}”，报告的各张表接在后面。");
                }
                places++;
            }
        }
        return places;
    }

    /** Prints reports behind its sheets. */
    @Override
    public DocumentWriter writer(TemplateValues values) {
        return (outline, out) -> {
            try {
                new XlsxWriter(1_048_576, new XlsxCover(parts, covers, strings(parts), values)).write(outline, out);
            } catch (BadTemplate e) {
                throw new IOException("a template that was checked is not to be read", e);
            }
        };
    }
}
