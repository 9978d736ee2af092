package io.sitong.importer.sheet;

import java.io.IOException;
import java.io.Reader;

/** Finds the delimiter of a text file: the one that cuts the first lines into the same number of fields most often. */
final class CsvDelimiter {

    private static final char[] CANDIDATES = {',', ';', '\t', '|', '，'};
    private static final int LINES = 60;
    private static final int SAMPLE = 200_000;

    private CsvDelimiter() {}

    static char of(Reader reader) throws IOException {
        char[] sample = new char[SAMPLE];
        int length = 0;
        int read;
        while (length < SAMPLE && (read = reader.read(sample, length, SAMPLE - length)) > 0) {
            length += read;
        }
        char best = ',';
        long bestScore = 0;
        for (char candidate : CANDIDATES) {
            long score = score(sample, length, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Lines that have as many delimiters as the most frequent count, times that count. */
    private static long score(char[] text, int length, char delimiter) {
        int[] linesByCount = new int[2000];
        int lines = 0;
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < length && lines < LINES; i++) {
            char c = text[i];
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == delimiter) {
                count++;
            } else if (!quoted && (c == '\n' || i == length - 1)) {
                linesByCount[Math.min(count, linesByCount.length - 1)]++;
                lines++;
                count = 0;
            }
        }
        if (lines == 0) {
            linesByCount[Math.min(count, linesByCount.length - 1)]++;
        }
        long best = 0;
        for (int n = 1; n < linesByCount.length; n++) {
            best = Math.max(best, (long) linesByCount[n] * n + (linesByCount[n] > 0 ? 1 : 0));
        }
        return best;
    }
}
