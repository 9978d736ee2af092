package io.sitong.reports.qr;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A QR code as a PNG of one bit a dot. Written here in full: it is a few hundred bytes, and guides are made
 * by the thousand.
 */
public final class QrPicture {

    /** So many dots a cell: where a program smooths what it enlarges, edges stay sharp enough to be read. */
    private static final int DOTS = 8;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private QrPicture() {}

    /** The same address gives the same bytes. */
    public static byte[] png(String address) {
        QrCells cells = QrCells.of(address);
        int side = cells.size() * DOTS;
        ByteArrayOutputStream png = new ByteArrayOutputStream(1024);
        png.writeBytes(SIGNATURE);
        byte[] head = new byte[13];
        int4(head, 0, side);
        int4(head, 4, side);
        // one bit a dot, shades of grey, not interlaced
        head[8] = 1;
        chunk(png, "IHDR", head);
        chunk(png, "IDAT", deflated(dots(cells)));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    /** Each line begins with a zero (no filter); a cell is a whole byte wide, and light is one. */
    private static byte[] dots(QrCells cells) {
        int width = cells.size() + 1;
        byte[] dots = new byte[width * cells.size() * DOTS];
        int at = 0;
        for (int line = 0; line < cells.size() * DOTS; line++) {
            at++;
            for (int x = 0; x < cells.size(); x++) {
                dots[at++] = (byte) (cells.dark(x, line / DOTS) ? 0 : 0xff);
            }
        }
        return dots;
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(1024);
            byte[] piece = new byte[1024];
            while (!deflater.finished()) {
                packed.write(piece, 0, deflater.deflate(piece));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream png, String kind, byte[] content) {
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        byte[] number = new byte[4];
        int4(number, 0, content.length);
        png.writeBytes(number);
        png.writeBytes(name);
        png.writeBytes(content);
        int4(number, 0, (int) crc.getValue());
        png.writeBytes(number);
    }

    private static void int4(byte[] to, int at, int value) {
        for (int i = 0; i < 4; i++) {
            to[at + i] = (byte) (value >> 24 - 8 * i);
        }
    }
}
