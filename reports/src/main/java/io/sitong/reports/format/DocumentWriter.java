package io.sitong.reports.format;

import io.sitong.reports.outline.Outline;
import java.io.IOException;
import java.io.OutputStream;

/** Prints an outline in one file format. Safe for use by several threads. */
public interface DocumentWriter {

    /** Writes the whole document; the stream stays open. */
    void write(Outline outline, OutputStream out) throws IOException;
}
