package io.sitong.catalog.sample;

import io.sitong.catalog.item.Material;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a material wherever it is asked for, so that the same paper is described the same everywhere.
 *
 * <p>A standard lists materials as {@code name*copies?case of an optional one~{situation}}; {@code ~} may be handed in
 * later. Certificates stand in {@code materials.txt} with their issuer; all else comes from the applicant.
 */
final class MaterialBook {

    private static final Pattern ASKED = Pattern.compile(
            "(?<name>[^*?~{]+)(?:\\*(?<copies>\\d))?(?<later>~)?(?:\\{(?<situation>[^}]+)})?(?:\\?(?<case>.+))?");
    private static final Pattern FORM_NAME = Pattern.compile(".*(表|申请书|申请|承诺书|协议书|委托书|声明书|申报书|备案书)");
    private static final String CERTIFICATE = "1";
    private static final String FORM = "2";
    private static final String OTHER = "3";

    private final Map<String, Certificate> certificates = new HashMap<>();

    private record Certificate(
            String issuer, boolean official, @Nullable String licence, String acceptStandard) {}

    /** Lines {@code name | issuer | electronic licence, or - | what to look at}. */
    static MaterialBook read(List<String> lines) {
        MaterialBook book = new MaterialBook();
        for (String line : lines) {
            if (line.isBlank()) {
                continue;
            }
            String[] cells = line.split("\\|", -1);
            String issuer = cells[1].strip();
            String licence = cells[2].strip();
            book.certificates.put(
                    cells[0].strip(),
                    new Certificate(
                            issuer.replace("~", ""),
                            !issuer.startsWith("~"),
                            licence.equals("-") ? null : licence,
                            cells[3].strip()));
        }
        return book;
    }

    List<Material> materials(List<String> lines, String formsPath, String basis) {
        List<Material> materials = new ArrayList<>();
        for (String line : lines) {
            for (String asked : line.split("、", -1)) {
                materials.add(material(asked, formsPath + "-" + (materials.size() + 1), basis));
            }
        }
        return List.copyOf(materials);
    }

    private Material material(String asked, String formPath, String basis) {
        Matcher spec = ASKED.matcher(asked);
        if (!spec.matches()) {
            throw new IllegalStateException("not a material: " + asked);
        }
        String name = spec.group("name").strip();
        Certificate certificate = certificates.get(name);
        boolean form = certificate == null && FORM_NAME.matcher(name).matches();
        String optionalCase = spec.group("case");
        return new Material(
                name,
                certificate != null ? CERTIFICATE : form ? FORM : OTHER,
                "3",
                optionalCase != null ? "2" : spec.group("later") != null ? "3" : "1",
                certificate == null ? "申请人自备" : certificate.official ? "政府部门核发" : "其他",
                certificate == null ? null : certificate.issuer,
                spec.group("copies") == null ? "1" : spec.group("copies"),
                "A4",
                form ? "如实填写，字迹清楚，由申请人签名或者盖章" : certificate == null ? "提交原件，复印件需注明与原件一致" : "出示原件核验，可用电子证照替代的不再提交",
                certificate != null ? certificate.acceptStandard : form ? "填写完整，无涂改，签名（盖章）齐全" : "内容真实完整，与申请事项一致",
                basis,
                form ? SyntheticAddresses.form(formPath, "blank") : null,
                form ? SyntheticAddresses.form(formPath, "filled") : null,
                optionalCase,
                certificate == null ? null : certificate.licence,
                spec.group("situation"));
    }
}
