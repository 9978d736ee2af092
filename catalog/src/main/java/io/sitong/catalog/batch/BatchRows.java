package io.sitong.catalog.batch;

import java.util.List;
import java.util.function.Consumer;

/** Rows of a batch, handed over block by block. */
@FunctionalInterface
public interface BatchRows {

    void forEachBlock(Consumer<List<BatchRow>> receiver);
}
