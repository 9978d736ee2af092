package io.sitong.reports.outline;

import java.util.regex.Pattern;

/**
 * A QR code with what it leads to in words beside it: who has no telephone at hand can type the address.
 *
 * @param caption what is found there; also the words for those who cannot see the picture
 * @param millimetres how wide the picture is
 */
public record QrLink(String caption, String address, int millimetres) implements Block {

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\"<>]{1,600}");

    /** A telephone held over paper reads nothing smaller, and a page has room for nothing larger. */
    private static final int SMALLEST = 15;

    private static final int LARGEST = 80;

    public QrLink {
        if (!WEB_ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException("not a web address: " + address);
        }
        if (millimetres < SMALLEST || millimetres > LARGEST) {
            throw new IllegalArgumentException("a QR code of " + millimetres + " mm");
        }
    }

    /** For where nothing can be drawn. */
    public String text() {
        return caption + "：" + address;
    }
}
