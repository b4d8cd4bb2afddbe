package dev.atelier.event.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MinimumTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** On 29 March 2026 the clocks in Berlin jump ahead. */
    @Test
    void nineIsNineOnBothSidesOfAChangeOfClocks() {
        var minimum = new Minimum(12, LocalDate.parse("2026-03-29"), 1);
        assertThat(minimum.told(BERLIN)).isEqualTo("2026-03-28T08:00:00Z");
        assertThat(minimum.due(BERLIN)).isEqualTo("2026-03-29T07:00:00Z");
        var autumn = new Minimum(12, LocalDate.parse("2026-10-25"), 1);
        assertThat(autumn.told(BERLIN)).isEqualTo("2026-10-24T07:00:00Z");
        assertThat(autumn.due(BERLIN)).isEqualTo("2026-10-25T08:00:00Z");
        assertThat(minimum.due(ZoneId.of("Asia/Kolkata"))).isEqualTo("2026-03-29T03:30:00Z");
    }

    @Test
    void aMinimumIsReadAsAWhole() {
        var messages = new LinkedHashMap<String, String>();
        assertThat(read("12", "2026-03-20", "", messages).minimum())
                .isEqualTo(new Minimum(12, LocalDate.parse("2026-03-20"), 3));
        assertThat(read("", "", "5", messages).minimum()).isNull();
        assertThat(messages).isEmpty();
    }

    @Test
    void whatDoesNotFitIsToldByField() {
        assertThat(wrong("12", "", "")).containsOnlyKeys("wishes.decide");
        assertThat(wrong("", "2026-03-20", "")).containsOnlyKeys("wishes.minimum");
        assertThat(wrong("31", "2026-03-20", "")).containsOnlyKeys("wishes.minimum");
        assertThat(wrong("twelve", "2026-03-20", "0")).containsOnlyKeys("wishes.minimum", "wishes.ahead");
        assertThat(wrong("12", "2026-04-01", "")).containsOnlyKeys("wishes.decide");
        assertThat(wrong("12", "2026-04-02", "")).containsOnlyKeys("wishes.decide");
    }

    @Test
    void theDayToDecideOnMovesWithTheStartUnlessItWasChosenAnew() {
        var before = plan("2026-04-01T09:00", "2026-03-20");
        assertThat(plan("2026-05-01T10:00", "2026-03-20").decidedAsLongBeforeAs(before))
                .isEqualTo(plan("2026-05-01T10:00", "2026-04-19"));
        assertThat(plan("2026-03-31T09:00", "2026-03-20").decidedAsLongBeforeAs(before))
                .isEqualTo(plan("2026-03-31T09:00", "2026-03-19"));
        var chosen = plan("2026-05-01T10:00", "2026-04-02");
        assertThat(chosen.decidedAsLongBeforeAs(before)).isEqualTo(chosen);
        var later = plan("2026-04-01T13:00", "2026-03-20");
        assertThat(later.decidedAsLongBeforeAs(before)).isEqualTo(later);
    }

    @Test
    void theRatioSaysHowManyMoreItTakes() {
        assertThat(new StaffRatio(60, 3, 12).missing()).isEqualTo(2);
        assertThat(new StaffRatio(60, 5, 12).isUnmet()).isFalse();
        assertThat(new StaffRatio(61, 5, 12).need()).isEqualTo("one more is needed");
        assertThat(new StaffRatio(60, 0, 12).words()).isEqualTo("Nobody for 60 learners, at most 12 wished");
        assertThat(new StaffRatio(60, 7, null).words()).isEqualTo("9 learners for each of the staff");
    }

    private static Plan plan(String starts, String decide) {
        var begins = LocalDateTime.parse(starts);
        return new Plan(
                begins,
                begins.plusHours(8),
                BERLIN,
                new Place(null, "https://example.org/room"),
                30,
                List.of(),
                null,
                new Wishes(null, new Minimum(12, LocalDate.parse(decide), 3)));
    }

    private static Map<String, String> wrong(String minimum, String decide, String ahead) {
        var messages = new LinkedHashMap<String, String>();
        assertThat(read(minimum, decide, ahead, messages)).isNotNull();
        return messages;
    }

    private static Wishes read(String minimum, String decide, String ahead, Map<String, String> messages) {
        return new WishForm("", minimum, decide, ahead).read(30, LocalDateTime.parse("2026-04-01T09:00"), messages);
    }
}
