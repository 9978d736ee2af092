package io.sitong.importer;

/** A file that cannot be read at all; the message is one sentence for the sender: which file, why, and what to do. */
public class UnreadableFile extends RuntimeException {

    private final String uploadName;

    public UnreadableFile(String uploadName, String reason) {
        super("“" + uploadName + "”" + reason);
        this.uploadName = uploadName;
    }

    /** The name under which the file was sent. */
    public String uploadName() {
        return uploadName;
    }
}
