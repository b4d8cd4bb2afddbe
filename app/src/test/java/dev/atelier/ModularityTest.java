package dev.atelier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModuleIdentifier;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

/** Holds the rooms of the house to their borders, and draws them. */
class ModularityTest {

    private static final ApplicationModules ROOMS = ApplicationModules.of(Atelier.class);

    @Test
    void everyRoomKeepsToItsBorders() {
        assertThat(ROOMS.stream().map(room -> room.getIdentifier()).map(ApplicationModuleIdentifier::toString))
                .contains("event", "learner", "mentorship", "identity", "delivery", "shell");
        ROOMS.verify();
    }

    /** Written into the repository, so that a new arrow shows in the diff. */
    @Test
    void theDiagramsShowTheRoomsAsTheyAre() {
        var folder = Path.of(System.getProperty("atelier.root"), "docs", "modules");
        new Documenter(ROOMS, Documenter.Options.defaults().withOutputFolder(folder.toString()))
                .writeModulesAsPlantUml(DiagramOptions.defaults())
                .writeIndividualModulesAsPlantUml(DiagramOptions.defaults());
        assertThat(folder.resolve("components.puml")).exists();
    }
}
