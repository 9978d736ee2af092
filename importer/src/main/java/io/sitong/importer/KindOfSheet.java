package io.sitong.importer;

import io.sitong.importer.columns.ColumnMap;
import java.util.Set;

/** Tells an implementation list, a catalog and a national list apart by their columns and titles. */
final class KindOfSheet {

    private KindOfSheet() {}

    /** @param titles name of the file and the sheet, and the texts above the header */
    static FileKind of(ColumnMap map, String titles) {
        if (PointRows.are(map)) {
            return FileKind.RETURN_PACKET;
        }
        boolean codes = map.has("CATALOG_CODE") || map.has("TASK_CODE") || map.has("TASK_HANDLE_ITEM");
        boolean body = map.has("DEPT_NAME") || map.has("DEPT_CODE");
        boolean national = titles.contains("跨省通办")
                || titles.contains("国办发")
                || titles.contains("国家清单")
                || titles.contains("通办清单")
                || map.has("x_scene")
                || map.has("x_batch")
                || map.has("x_list");
        if (!codes && !body && national) {
            return FileKind.NATIONAL_LIST;
        }
        boolean own = map.has("TASK_CODE") || map.has("TASK_HANDLE_ITEM") || body;
        boolean catalog =
                map.has("GUIDE_DEPT") || map.has("ITEM_KIND") || map.has("IN_NATIONAL") || map.has("MAIN_NAME");
        boolean named = titles.contains("目录");
        if (!own && map.has("CATALOG_CODE") && (catalog || named)) {
            return FileKind.CATALOG;
        }
        return FileKind.IMPLEMENTATION;
    }

    /** Keys whose cells must not be blank. */
    static Set<String> required(FileKind kind) {
        return switch (kind) {
            case IMPLEMENTATION -> Set.of("TASK_NAME", "CATALOG_CODE", "TASK_TYPE", "DEPT_NAME");
            case CATALOG -> Set.of("TASK_NAME", "CATALOG_CODE", "TASK_TYPE");
            case NATIONAL_LIST -> Set.of("TASK_NAME");
            case RETURN_PACKET -> Set.of();
        };
    }
}
