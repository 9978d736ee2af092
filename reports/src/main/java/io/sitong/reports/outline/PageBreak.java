package io.sitong.reports.outline;

/** What follows starts on a new page; without meaning in Excel. */
public record PageBreak() implements Block {}
