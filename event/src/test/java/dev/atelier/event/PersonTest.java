package dev.atelier.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final Person LI = new Person(new UUID(0, 1), "Li Na", "li.na@example.org");

    @Test
    void nameAndAddressAreTakenOutOfWords() {
        assertThat(LI.takenOutOf("Best, LI NA <li.na@EXAMPLE.org>"))
                .isEqualTo("Best, Somebody who left <Somebody who left>");
    }

    @Test
    void whatOnlyBeginsOrEndsSoStays() {
        for (var words : new String[] {"Li Nadal", "Ali Na", "ali.na@example.org", "li.na@example.orga", ""}) {
            assertThat(LI.isIn(words)).as(words).isFalse();
            assertThat(LI.takenOutOf(words)).isEqualTo(words);
        }
    }

    @Test
    void signsInANameMeanNothing() {
        var odd = new Person(new UUID(0, 2), "J. $1 (Jo) \\E", "j+o@example.org");
        assertThat(odd.isIn("Dear J. $1 (Jo) \\E,")).isTrue();
        assertThat(odd.isIn("Dear Jx $1 (Jo) \\E,")).isFalse();
    }
}
