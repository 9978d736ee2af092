package io.sitong.importer;

/** The file is whole and has rows, but no row names its columns in words known here; a person can say which does. */
public final class HeaderNotRecognised extends UnreadableFile {

    private static final long serialVersionUID = 1L;

    HeaderNotRecognised(String uploadName, String reason) {
        super(uploadName, reason);
    }
}
