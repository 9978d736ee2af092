package io.sitong.ui.zone;

import io.sitong.reports.qr.QrCells;

/** An address as a QR code, drawn as one path. */
final class QrCode {

    private QrCode() {}

    static void write(Markup html, String address, String label) {
        QrCells cells = QrCells.of(address);
        int size = cells.size();
        html.open("svg", "viewBox", "0 0 " + size + " " + size, "role", "img", "aria-label", label);
        html.open("path", "d", path(cells)).close().close();
    }

    /** Runs of dark cells, line by line. */
    private static String path(QrCells cells) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < cells.size(); y++) {
            int x = 0;
            while (x < cells.size()) {
                int start = x;
                while (x < cells.size() && cells.dark(x, y)) {
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
