package dev.atelier.learner.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import dev.atelier.learner.world.Doorway;
import dev.atelier.learner.world.KnownCohorts;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.Staffed;
import dev.atelier.learner.world.World;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RoomTest
class HandoverTest {

    private static final Pattern REQUEST = Pattern.compile("/help/([0-9a-f-]{36})/");

    private final StaffMember sam = new StaffMember(new InstructorId(UUID.randomUUID()), "Sam", StaffRole.HELPER);
    private final World world;
    private final KnownCohorts cohorts;
    private final MockMvcTester web;
    private Doorway room;

    @Autowired
    HandoverTest(World world, KnownCohorts cohorts, MockMvcTester web) {
        this.world = world;
        this.cohorts = cohorts;
        this.web = web;
    }

    @BeforeEach
    void aRoomOfRaviAndSam() {
        var made = world.cohort();
        var cohort = Staffed.with(made, made.staff().getFirst(), sam);
        cohorts.know(cohort);
        room = new Doorway(web, cohort);
    }

    @Test
    void aClaimedRequestGoesToAnotherHelperAndSentTwiceStaysThere() {
        var request = claimed();
        assertThat(board())
                .containsSubsequence("Ravi is there", "Who helps", "Ravi", "with Karan since", "Sam", "free");

        var handover = room.staff("/help/" + request + "/handover");
        for (var time = 0; time < 2; time++) {
            assertThat(room.post(room.ravi(), handover, "from", ravi(), "to", sam()))
                    .hasStatus(302);
        }
        assertThat(board()).containsSubsequence("Sam is there", "Who helps", "Ravi", "free", "Sam", "with Karan since");
        assertThat(room.post(room.ravi(), handover, "from", ravi(), "to", sam()))
                .flash()
                .containsKey("note");
    }

    @Test
    void nobodyFromOutsideHandsOverOrIsSent() {
        var handover = room.staff("/help/" + claimed() + "/handover");
        RequestPostProcessor other = user(UUID.randomUUID().toString()).roles("INSTRUCTOR");
        RequestPostProcessor learner = user(UUID.randomUUID().toString()).roles("LEARNER");

        assertThat(room.post(other, handover, "from", ravi(), "to", sam())).hasStatus(404);
        assertThat(room.post(learner, handover, "from", ravi(), "to", sam())).hasStatus(403);
        assertThat(room.post(
                        room.ravi(),
                        handover,
                        "from",
                        ravi(),
                        "to",
                        UUID.randomUUID().toString()))
                .hasStatus(422);
        assertThat(board()).contains("Ravi is there");
    }

    @Test
    void whoeverWaitsReadsTheirPlaceInLine() {
        var words = List.of("You are next.", "You are second.", "You are third.", "You are number 4.");
        words.forEach(place -> {
            var seat = world.seat(room.cohort(), "Learner");
            room.post(Doorway.as(seat), room.my("/help"));
            assertThat(room.text(Doorway.as(seat), room.my("/day"))).contains(place);
        });
    }

    /** Karan asks, and Ravi goes. */
    private String claimed() {
        room.post(Doorway.as(world.seat(room.cohort(), "Karan")), room.my("/help"));
        var found = REQUEST.matcher(board());
        assertThat(found.find()).isTrue();
        room.post(room.ravi(), room.staff("/help/" + found.group(1) + "/claim"));
        return found.group(1);
    }

    private String board() {
        return room.text(room.ravi(), room.staff("/live"));
    }

    private String ravi() {
        return room.cohort().staff().getFirst().id().toString();
    }

    private String sam() {
        return sam.id().toString();
    }
}
