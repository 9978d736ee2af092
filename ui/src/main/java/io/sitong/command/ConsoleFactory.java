package io.sitong.command;

import java.lang.reflect.Constructor;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands; those that speak get the console through their constructor. */
final class ConsoleFactory implements IFactory {

    private final Console console;

    ConsoleFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Optional<Constructor<K>> speaking = withConsole(type);
        if (speaking.isPresent()) {
            return speaking.get().newInstance(console);
        }
        return CommandLine.defaultFactory().create(type);
    }

    private static <K> Optional<Constructor<K>> withConsole(Class<K> type) {
        try {
            Constructor<K> constructor = type.getDeclaredConstructor(Console.class);
            return Optional.of(constructor);
        } catch (NoSuchMethodException none) {
            return Optional.empty();
        }
    }
}
