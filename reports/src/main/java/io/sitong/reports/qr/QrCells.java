package io.sitong.reports.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The cells of the QR code of an address, with a light margin around them. */
public final class QrCells {

    /** A copy of a copy still has to be read: up to 15 % may be lost. */
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2);

    private final BitMatrix cells;

    private QrCells(BitMatrix cells) {
        this.cells = cells;
    }

    public static QrCells of(String address) {
        Map<EncodeHintType, Object> hints = new HashMap<>(HINTS);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(address)) {
            // has to be said in the code itself, which makes it larger
            hints.put(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
        }
        try {
            return new QrCells(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException e) {
            throw new IllegalArgumentException("an address that fits no QR code: " + address.length(), e);
        }
    }

    /** How many cells there are on each side. */
    public int size() {
        return cells.getWidth();
    }

    public boolean dark(int x, int y) {
        return cells.get(x, y);
    }
}
