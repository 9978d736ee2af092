package io.sitong.rules.lineup;

/** What may be known of a name beside the name itself. */
public enum Evidence {
    /** any code that means the same on both sides */
    CODE,
    /** lead or guiding department */
    DEPARTMENT,
    /** 事项类型: digits of the code table */
    TYPE,
    /** name of the main item (主项) a name belongs to */
    MAIN_ITEM
}
