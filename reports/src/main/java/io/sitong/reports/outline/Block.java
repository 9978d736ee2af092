package io.sitong.reports.outline;

/** One piece of a section, in reading order. */
public sealed interface Block
        permits Heading, Paragraph, Bullets, Note, KeyValues, Table, Flow, QrLink, SignOff, PageBreak {}
