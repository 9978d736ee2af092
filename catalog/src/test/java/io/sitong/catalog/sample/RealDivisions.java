package io.sitong.catalog.sample;

import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/** The divisions of the region, or a visible skip where the shared files are not at hand. */
final class RealDivisions {

    private RealDivisions() {}

    static List<Division> all() {
        Path domain = Path.of(System.getProperty("sitong.shared", "absent"), "domain");
        Assumptions.assumeTrue(Files.isDirectory(domain), "the shared domain files are not here");
        try {
            Set<String> zones = Files.readAllLines(domain.resolve("divisions_nm_functional_zones.csv")).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1)[0])
                    .collect(Collectors.toSet());
            return Files.readAllLines(domain.resolve("divisions_nm.csv")).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Division(
                            new DivisionCode(cells[0]),
                            cells[1],
                            cells[3].isEmpty() ? null : new DivisionCode(cells[3]),
                            zones.contains(cells[0])))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
