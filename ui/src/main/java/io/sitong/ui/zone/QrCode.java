package io.sitong.ui.zone;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** An address as a QR code, drawn as one path. */
final class QrCode {

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2);

    private QrCode() {}

    static void write(Markup html, String address, String label) {
        BitMatrix cells = cells(address);
        int size = cells.getWidth();
        html.open("svg", "viewBox", "0 0 " + size + " " + size, "role", "img", "aria-label", label);
        html.open("path", "d", path(cells)).close().close();
    }

    static BitMatrix cells(String address) {
        try {
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalStateException("an address that fits no QR code: " + address.length(), e);
        }
    }

    /** Runs of dark cells, line by line. */
    private static String path(BitMatrix cells) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < cells.getHeight(); y++) {
            int x = 0;
            while (x < cells.getWidth()) {
                int start = x;
                while (x < cells.getWidth() && cells.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append('M')
                            .append(start)
                            .append(' ')
                            .append(y)
                            .append('h')
                            .append(x - start)
                            .append("v1h-")
                            .append(x - start)
                            .append('z');
                }
                x++;
            }
        }
        return path.toString();
    }
}
