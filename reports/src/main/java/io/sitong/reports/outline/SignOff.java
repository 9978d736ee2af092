package io.sitong.reports.outline;

import java.util.List;

/** Places to sign and seal, two a line: 填报单位（盖章）, 填报人, ... */
public record SignOff(List<String> labels) implements Block {

    public SignOff {
        labels = List.copyOf(labels);
    }
}
