package dev.atelier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.testing.Rooms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;
import tools.jackson.databind.json.JsonMapper;

/** Holds the rooms of the house to their borders, and draws them. */
class ModularityTest {

    private static final ApplicationModules ROOMS = new Rooms().of(Atelier.class);

    @Test
    void everyRoomKeepsToItsBorders() {
        ROOMS.verify();
    }

    /** Looking for them again would take the longer part of its start. */
    @Test
    void theRunningHouseIsToldItsRooms() throws IOException {
        try (var told = Atelier.class.getResourceAsStream("/META-INF/spring-modulith/application-modules.json")) {
            assertThat(new JsonMapper().readTree(told).propertyNames())
                    .containsExactlyInAnyOrderElementsOf(ROOMS.stream()
                            .map(room -> room.getIdentifier().toString())
                            .toList());
        }
    }

    /** Written into the repository, so that a new arrow shows in the diff. */
    @Test
    void theDiagramsShowTheRoomsAsTheyAre() throws IOException {
        var folder = Path.of(System.getProperty("atelier.root"), "docs", "modules");
        new Documenter(ROOMS, Documenter.Options.defaults().withOutputFolder(folder.toString()))
                .writeModulesAsPlantUml(DiagramOptions.defaults())
                .writeIndividualModulesAsPlantUml(DiagramOptions.defaults());
        assertThat(folder.resolve("components.puml")).exists();
        try (var diagrams = Files.list(folder)) {
            for (var diagram : diagrams.toList()) {
                sortArrows(diagram);
            }
        }
    }

    /** Their order is another one each time. */
    private static void sortArrows(Path diagram) throws IOException {
        var lines = Files.readAllLines(diagram);
        var arrows = lines.stream().filter(ModularityTest::isArrow).sorted().iterator();
        Files.write(
                diagram,
                lines.stream().map(line -> isArrow(line) ? arrows.next() : line).toList());
    }

    private static boolean isArrow(String line) {
        return line.startsWith("Rel(");
    }
}
