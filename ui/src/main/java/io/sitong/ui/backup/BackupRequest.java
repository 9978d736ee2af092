package io.sitong.ui.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * How a command asks the program that has the embedded database open for a copy: with a file in the data directory, which
 * only those can write who could take the data itself. The answer is a file as well.
 */
public final class BackupRequest {

    private static final String ASKED = "backup.asked";
    private static final String TAKEN = "backup.taken";
    private static final String ANSWER = "backup.answer";
    private static final String DONE = "done ";

    private BackupRequest() {}

    static boolean isPart(Path file) {
        String name = file.getFileName().toString();
        return name.equals(ASKED) || name.equals(TAKEN) || name.equals(ANSWER);
    }

    /** Asks for a copy at this place. */
    public static void ask(Path directory, Path target) throws IOException {
        Files.deleteIfExists(directory.resolve(ANSWER));
        put(directory.resolve(ASKED), target.toAbsolutePath().toString());
    }

    /** Takes the question back; whether it had been taken up by then. */
    public static boolean withdraw(Path directory) throws IOException {
        return !Files.deleteIfExists(directory.resolve(ASKED));
    }

    /** Whether nobody took the question up yet. */
    public static boolean waits(Path directory) {
        return Files.exists(directory.resolve(ASKED));
    }

    /** What came of it, once something did; an answer is read once. */
    public static Optional<String> answer(Path directory) throws IOException {
        return read(directory.resolve(ANSWER));
    }

    /** What an answer says was copied; nothing where it says what went wrong. */
    public static Optional<BackupFile.Content> content(String answer) {
        if (!answer.matches(DONE + "[0-9]{1,9} [0-9]{1,18}")) {
            return Optional.empty();
        }
        String[] parts = answer.split(" ");
        return Optional.of(new BackupFile.Content(Integer.parseInt(parts[1]), Long.parseLong(parts[2])));
    }

    /** For the program that is asked: the place of the copy, if somebody asks. */
    static Optional<Path> take(Path directory) throws IOException {
        Path taken = directory.resolve(TAKEN);
        if (!waits(directory)) {
            return Optional.empty();
        }
        Files.move(directory.resolve(ASKED), taken, StandardCopyOption.REPLACE_EXISTING);
        return read(taken).map(Path::of);
    }

    static void done(Path directory, BackupFile.Content content) throws IOException {
        put(directory.resolve(ANSWER), DONE + content.files() + " " + content.bytes());
    }

    static void failed(Path directory, String why) throws IOException {
        put(directory.resolve(ANSWER), why);
    }

    private static Optional<String> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.delete(file);
        return Optional.of(text);
    }

    /** All at once, so that nobody reads half of it. */
    private static void put(Path file, String text) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, text, StandardCharsets.UTF_8);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
