package io.sitong.importer.values;

import io.sitong.catalog.division.CreditCode;
import io.sitong.catalog.item.CatalogCode;
import io.sitong.catalog.item.HandleItemCode;
import io.sitong.catalog.item.ImplCode;
import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.sheet.Cell;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads identifying codes; never repairs silently what a spreadsheet program did to them. */
final class CodeValues {

    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](?:\\.[0-9]+)?[Ee]\\+?[0-9]+");
    private static final Pattern WHOLE_WITH_POINT = Pattern.compile("[0-9]+\\.0+");
    private static final Pattern SHORTENED = Pattern.compile("[0-9]{9,10}");
    private static final Pattern SHORTENED_NUMBER = Pattern.compile("[0-9]{9,11}");
    private static final Pattern ZERO_FORMAT = Pattern.compile("0{12}.*");
    private static final int EXACT_DIGITS = 15;
    /** 15 digits, the point and an exponent; codes with an E in them are longer. */
    private static final int LONGEST_SCIENTIFIC = 24;

    private CodeValues() {}

    /** Blanks, protecting quotes and {@code ="..."} removed; half width; case as it came. */
    static String tidy(String raw) {
        String code = PlainText.folded(raw);
        if (code.startsWith("=\"") && code.endsWith("\"") && code.length() > 3) {
            code = code.substring(2, code.length() - 1);
        }
        int from = 0;
        while (from < code.length() && (code.charAt(from) == '\'' || code.charAt(from) == '`')) {
            from++;
        }
        return code.substring(from);
    }

    /**
     * The kind of code a text is by its length: for columns that mix them.
     *
     * @param kinds those the column holds; none where it holds one kind only
     */
    static String keyByLength(String tidy, String otherwise, Set<String> kinds) {
        if (kinds.isEmpty()) {
            return otherwise;
        }
        String key = switch (tidy.length()) {
            case 12 -> "CATALOG_CODE";
            case 31 -> "TASK_CODE";
            case 33 -> "TASK_HANDLE_ITEM";
            default -> SHORTENED.matcher(tidy).matches() ? "CATALOG_CODE" : otherwise;
        };
        return kinds.contains(key) ? key : otherwise;
    }

    static void read(String key, Cell cell, CellFindings out) {
        String tidy = tidy(cell.text());
        if (tidy.isEmpty() || PlainText.saysNone(tidy)) {
            return;
        }
        boolean point = tidy.indexOf('.') > 0 && WHOLE_WITH_POINT.matcher(tidy).matches();
        if (point) {
            tidy = tidy.substring(0, tidy.indexOf('.'));
        }
        boolean number = cell.isNumber() || point;
        if (tidy.length() <= LONGEST_SCIENTIFIC && SCIENTIFIC.matcher(tidy).matches()) {
            out.problem(ProblemKind.CODE_SCIENTIFIC, "编码“" + tidy + "”成了科学计数法，后面的数字已丢失；请把该列设为文本格式后重新填写完整编码。");
            return;
        }
        ValueType type = ValueType.of(key);
        if (number && tidy.length() > EXACT_DIGITS && type != ValueType.CATALOG_CODE) {
            out.problem(ProblemKind.CODE_PRECISION_LOST, "编码存成了数字，第 15 位以后的数字已不准确；请把该列设为文本格式后重新填写。");
            return;
        }
        if (type == ValueType.CATALOG_CODE && catalogNumber(tidy, number, cell.format(), out)) {
            return;
        }
        plainCode(key, type, tidy, out);
    }

    private static boolean catalogNumber(String digits, boolean number, String format, CellFindings out) {
        if (number && ZERO_FORMAT.matcher(format).matches() && digits.length() <= 12 && allDigits(digits)) {
            String padded = padded(digits);
            out.value("CATALOG_CODE", padded);
            out.problem(ProblemKind.CODE_AS_NUMBER, "基本编码存成了数字，靠显示格式补足 12 位；请把该列设为文本格式，填写“" + padded + "”。");
            return true;
        }
        if (number && digits.length() == 12 && allDigits(digits)) {
            out.value("CATALOG_CODE", digits);
            out.problem(ProblemKind.CODE_AS_NUMBER, "基本编码“" + digits + "”存成了数字；请把该列设为文本格式，以免丢失前面的零。");
            return true;
        }
        if (digits.length() < 12
                && (number ? SHORTENED_NUMBER : SHORTENED).matcher(digits).matches()) {
            String padded = padded(digits);
            out.value("CATALOG_CODE", padded);
            out.problem(
                    ProblemKind.CODE_LOST_LEADING_ZEROS,
                    "基本编码只有 " + digits.length() + " 位，前面的零可能已丢失，暂按“" + padded + "”处理；请核对，并把该列设为文本格式。");
            return true;
        }
        return false;
    }

    private static boolean allDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String padded(String digits) {
        return "0".repeat(12 - digits.length()) + digits;
    }

    private static void plainCode(String key, ValueType type, String tidy, CellFindings out) {
        String code = tidy.toUpperCase(Locale.ROOT);
        boolean lower = !code.equals(tidy);
        out.value(key, code);
        String wrong = wrong(type, code);
        if (!wrong.isEmpty()) {
            out.problem(
                    type == ValueType.CREDIT_CODE ? ProblemKind.CREDIT_CODE_BAD : ProblemKind.CODE_BAD_STRUCTURE,
                    wrong);
        } else if (lower) {
            out.problem(ProblemKind.CODE_LOWER_CASE, "编码含小写字母，已按“" + code + "”处理；请改为大写。");
        }
    }

    /** Whether a code has the structure its key demands. */
    static boolean isSound(String key, String code) {
        return wrong(ValueType.of(key), code).isEmpty();
    }

    private static String wrong(ValueType type, String code) {
        return switch (type) {
            case CATALOG_CODE ->
                CatalogCode.isWellFormed(code) ? "" : "“" + code + "”不是基本编码（应为 12 位：9 位数字加 3 位数字或 00Y）；请按目录填写。";
            case TASK_CODE ->
                ImplCode.isWellFormed(code)
                        ? ""
                        : "“" + code + "”不是实施编码（应为 31 位：18 位统一社会信用代码、1 位层级、12 位基本编码，现为 " + code.length() + " 位）；请核对。";
            case HANDLE_ITEM_CODE ->
                HandleItemCode.isWellFormed(code)
                        ? ""
                        : "“" + code + "”不是业务办理项编码（应为 33 位：31 位实施编码加 2 位序号，现为 " + code.length() + " 位）；请核对。";
            default -> creditCode(code);
        };
    }

    private static String creditCode(String code) {
        if (!CreditCode.isWellFormed(code)) {
            return "“" + code + "”不是统一社会信用代码（应为 18 位，不含 I、O、S、V、Z，现为 " + code.length() + " 位）；请按登记证书填写。";
        }
        CreditCode credit = new CreditCode(code);
        if (credit.isPlaceholder()) {
            return "“" + code + "”是占位的代码；请填写真实的统一社会信用代码。";
        }
        return credit.checkDigitHolds() ? "" : "统一社会信用代码“" + code + "”的校验位不对；请按登记证书核对。";
    }
}
