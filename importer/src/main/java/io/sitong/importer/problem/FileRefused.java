package io.sitong.importer.problem;

/** The whole file is turned down; the message is a Chinese sentence with the reason and what to do, without its name. */
public final class FileRefused extends RuntimeException {

    public FileRefused(String reason) {
        super(reason);
    }

    /** The file is incomplete or its structure is broken. */
    public static FileRefused damaged(String detail) {
        return new FileRefused("不完整或已损坏（" + detail + "），请重新导出或用表格软件打开后另存，再上传。");
    }
}
