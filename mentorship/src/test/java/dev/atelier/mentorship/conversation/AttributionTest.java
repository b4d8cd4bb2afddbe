package dev.atelier.mentorship.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.month.Month;
import dev.atelier.mentorship.month.MonthWindow;
import dev.atelier.mentorship.proof.Verdict;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttributionTest {

    private static final Month MONTH = new Month(
            UUID.randomUUID(),
            new CohortId(UUID.randomUUID()),
            new LearnerId(UUID.randomUUID()),
            "Mastering Stable Diffusion",
            null,
            MonthWindow.from(Instant.parse("2023-08-05T12:00:00Z"), ZoneOffset.UTC));
    private static final Conversation THREAD = new Conversation(UUID.randomUUID(), MONTH, "Faces", null, null);
    private static final Correspondent MEERA =
            new Correspondent(MONTH.learner().value(), Side.LEARNER, "Meera", "meera@learner.example");

    @Test
    void theOwnerOfATokenIsTakenForThemselves() {
        assertThat(of(new Clue.Answer(THREAD, MEERA, true), "Meera@Learner.example", Verdict.UNKNOWN))
                .isEqualTo(new Attribution.Belongs(THREAD, MEERA));
        assertThat(of(new Clue.Answer(THREAD, MEERA, false), "meera@learner.example", Verdict.PROVEN))
                .isEqualTo(new Attribution.Belongs(THREAD, MEERA));
    }

    @Property
    void nobodyElseEverIs(@ForAll String sender, @ForAll boolean byToken, @ForAll Verdict proof) {
        var attribution = of(new Clue.Answer(THREAD, MEERA, byToken), sender, proof);
        if (!MEERA.address().equalsIgnoreCase(sender.strip())) {
            assertThat(attribution).isNotInstanceOf(Attribution.Belongs.class);
        }
    }

    @Test
    void whoeverHoldsATokenIsAskedWhetherAnothersMailIsTheirs() {
        assertThat(of(new Clue.Answer(THREAD, MEERA, true), "friend@there.example", Verdict.PROVEN))
                .isInstanceOf(Attribution.Unconfirmed.class);
        assertThat(of(new Clue.Answer(THREAD, MEERA, false), "friend@there.example", Verdict.PROVEN))
                .isInstanceOf(Attribution.Doubtful.class);
    }

    @Test
    void withoutATokenTheSenderMustBeProvenWhereSendersAreLookedInto() {
        var sender = MEERA.address();
        assertThat(of(new Clue.Answer(THREAD, MEERA, false), sender, Verdict.UNKNOWN))
                .isInstanceOf(Attribution.Belongs.class);
        assertThat(of(new Clue.Answer(THREAD, MEERA, false), sender, Verdict.UNPROVEN))
                .isInstanceOf(Attribution.Unconfirmed.class);
        assertThat(of(new Clue.Answer(THREAD, MEERA, true), sender, Verdict.UNPROVEN))
                .isInstanceOf(Attribution.Belongs.class);
        assertThat(of(new Clue.Question(List.of(MONTH)), sender, Verdict.UNPROVEN))
                .isInstanceOf(Attribution.Asks.class);
    }

    @Test
    void whatItsDomainDisownsIsNeverBelieved() {
        var sender = MEERA.address();
        assertThat(of(new Clue.Answer(THREAD, MEERA, true), sender, Verdict.FORGED))
                .isInstanceOf(Attribution.Unconfirmed.class);
        assertThat(of(new Clue.Question(List.of(MONTH)), sender, Verdict.FORGED))
                .isInstanceOfSatisfying(
                        Attribution.Doubtful.class,
                        doubtful -> assertThat(doubtful.whose().month()).isEqualTo(MONTH.id()));
        assertThat(of(new Clue.Nothing(), sender, Verdict.FORGED)).isEqualTo(new Attribution.Stranger());
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void whoeverMentorsNoLongerIsNotHeard(Verdict proof) {
        assertThat(of(new Clue.Former(UUID.randomUUID(), THREAD), "ravi@staff.example", proof))
                .isInstanceOf(Attribution.Doubtful.class);
    }

    @Test
    void aQuestionBelongsToOneMonthOrWaits() {
        assertThat(of(new Clue.Question(List.of(MONTH)), MEERA.address(), Verdict.UNKNOWN))
                .isEqualTo(new Attribution.Asks(MONTH));
        assertThat(of(new Clue.Question(List.of(MONTH, MONTH)), MEERA.address(), Verdict.UNKNOWN))
                .isInstanceOf(Attribution.Doubtful.class);
    }

    private static Attribution of(Clue clue, String sender, Verdict proof) {
        return Attribution.of(clue, sender, proof);
    }
}
