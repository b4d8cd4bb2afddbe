package dev.atelier.learner.help;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TroubleTest {

    @Test
    void wordsAreCutBetweenCharactersNotWithinOne() {
        assertThat(new Trouble("😀".repeat(600), "").sees()).isEqualTo("😀".repeat(500));
    }

    @Property
    void whateverIsTypedFitsIntoTheDatabase(@ForAll String sees, @ForAll String sits) {
        var trouble = new Trouble(sees, sits);
        assertThat(trouble.sees().codePointCount(0, trouble.sees().length())).isLessThanOrEqualTo(500);
        assertThat(trouble.sits().codePointCount(0, trouble.sits().length())).isLessThanOrEqualTo(100);
        assertThat(trouble.sees() + trouble.sits()).doesNotContain("\0");
    }
}
