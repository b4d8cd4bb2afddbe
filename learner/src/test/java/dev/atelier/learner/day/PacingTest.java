package dev.atelier.learner.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PacingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 | 27 | 0 | 2 | 1 | 27 of 30 there, 2 being helped, 1 silent: you can go on, and help beside it.",
                "30 | 30 | 0 | 0 | 0 | 30 of 30 there: everybody is there, go on.",
                "30 | 27 | 1 | 0 | 0 | 27 of 30 there, 1 waiting for help: you can go on once somebody is with those"
                        + " who wait.",
                "30 | 3 | 0 | 0 | 20 | 3 of 30 there, 20 silent: ask aloud, most have not answered.",
                "30 | 10 | 4 | 1 | 5 | 10 of 30 there, 4 waiting for help, 1 being helped, 5 silent: wait, somebody"
                        + " should go to those who are stuck.",
                "30 | 20 | 0 | 0 | 2 | 20 of 30 there, 2 silent: give them some more minutes.",
                "0 | 0 | 0 | 0 | 0 | Nobody has checked in yet.",
                "1 | 1 | 0 | 0 | 0 | 1 of 1 there: everybody is there, go on."
            })
    void theBoardSaysWhetherToGoOn(int all, int there, int waiting, int helped, int silent, String words) {
        assertThat(new Pacing(all, there, waiting, helped, silent).words()).isEqualTo(words);
    }
}
