package io.sitong.rules.contacts;

import io.sitong.rules.memory.Memory;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phone numbers in a contact text, and whether they can be dialled. */
final class PhoneNumbers {

    private static final Pattern ADDRESS =
            Pattern.compile("https?://\\S+|[\\w.]+@[\\w.]+|www\\.\\S+|[0-9]+(?:号|楼|室|层|窗口)|[0-9]{1,2}[:：][0-9]{2}");
    private static final Pattern CANDIDATE =
            Pattern.compile("[(（]?[0-9][0-9()（）\\-—－–\\s]{3,}[0-9](?:\\s*(?:转|分机)\\s*[0-9]{1,6})?");
    private static final Pattern AREA = Pattern.compile("(0[1-9][0-9]{1,2})([2-9][0-9]{6,7})(?:-[0-9]{1,6})?");
    private static final Pattern OTHERS = Pattern.compile(
            "1[3-9][0-9]{9}|[48]00[0-9]{7}|(?:0[1-9][0-9]{1,2})?(?:12345|123[0-9]{2}|12[0-9]{3}|1[01][0-9]{3}|9[56][0-9]{3,6})");

    /** Two numbers parted by blanks only. */
    private static final Pattern NEXT_NUMBER = Pattern.compile("(?<=[0-9]{7})\\s+(?=[0-9]{7}|0[0-9]{2})");

    private static final Pattern EXTENSION = Pattern.compile("转|分机");

    /** Of a contact text; what is longer is not remembered. */
    private static final int USUAL_LENGTH = 100;

    /** Three rules ask the same of an item, and the numbers for complaints are those of whole authorities. */
    private static final Memory<String, List<String>> READ = new Memory<>(5_000, PhoneNumbers::read);

    private PhoneNumbers() {}

    /** The numbers with nothing but digits and a hyphen before the extension. */
    static List<String> in(String contact) {
        if (contact.length() > USUAL_LENGTH) {
            return read(contact);
        }
        return contact.isEmpty() ? List.of() : READ.get(contact);
    }

    private static List<String> read(String contact) {
        String text = ADDRESS.matcher(Normalizer.normalize(contact, Normalizer.Form.NFKC))
                .replaceAll("，");
        List<String> numbers = new ArrayList<>();
        Matcher candidate = CANDIDATE.matcher(text);
        while (candidate.find()) {
            for (String part : NEXT_NUMBER.split(candidate.group())) {
                String[] extension = EXTENSION.split(part, 2);
                String digits = digits(extension[0]);
                numbers.add(digits + (extension.length > 1 ? "-" + extension[1].strip() : ""));
            }
        }
        return List.copyOf(numbers);
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }

    static boolean dialable(String number) {
        return AREA.matcher(number).matches() || OTHERS.matcher(number).matches();
    }

    /** The area code; empty for mobiles and service numbers. */
    static String areaCode(String number) {
        Matcher area = AREA.matcher(number);
        return area.matches() ? area.group(1) : "";
    }
}
