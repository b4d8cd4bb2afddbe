package dev.atelier.mentorship.store;

import dev.atelier.mentorship.jooq.tables.records.StocktakingRecord;
import dev.atelier.mentorship.page.StorePage;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says what taking stock found. */
@Component
class StocktakingWords {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu, H:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    private final Namings names;
    private final InstantSource clock;

    StocktakingWords(Namings names, InstantSource clock) {
        this.names = names;
        this.clock = clock;
    }

    StorePage.Latest of(StocktakingRecord row) {
        var state = state(row);
        var missing = Arrays.stream(row.getMissing()).map(ContentHash::stored).toList();
        return new StorePage.Latest(
                state.sign,
                state.word,
                WHEN.format(row.getBegunAt()),
                row.getBegunAt().toInstant().toString(),
                sentences(row, state),
                missing.stream()
                        .map(hash -> new StorePage.Missing(hash.hex(), called(hash)))
                        .toList(),
                row.getMissingCount() - missing.size());
    }

    private enum State {
        RUNNING("wait", "under way"),
        BROKEN_OFF("problem", "broken off"),
        MISSING("problem", "files are missing"),
        COMPLETE("ok", "all there");

        private final String sign;
        private final String word;

        State(String sign, String word) {
            this.sign = sign;
            this.word = word;
        }
    }

    private State state(StocktakingRecord row) {
        if (row.getProblem() != null) {
            return State.BROKEN_OFF;
        }
        if (row.getEndedAt() == null) {
            var silent = row.getHeardAt().toInstant().isBefore(clock.instant().minus(Stocktakings.SILENT));
            return silent ? State.BROKEN_OFF : State.RUNNING;
        }
        return row.getMissingCount() > 0 ? State.MISSING : State.COMPLETE;
    }

    private static List<String> sentences(StocktakingRecord row, State state) {
        var said = new ArrayList<String>();
        said.add(String.format(
                Locale.ROOT,
                "%,d different contents%s, %,d MB together.",
                row.getContents(),
                state == State.RUNNING ? " so far" : "",
                row.getBytes() / 1_000_000));
        if (state == State.BROKEN_OFF) {
            said.add(
                    row.getProblem() == null
                            ? "Whoever compared them was stopped. Compare them again."
                            : "They could not be compared to the end: " + row.getProblem());
        }
        if (row.getMissingCount() > 0) {
            said.add(row.getMissingCount() + " that the database names are not there, or not whole.");
        }
        if (row.getUnnamedCount() > 0) {
            said.add(row.getUnnamedCount()
                    + " that nobody names: just being handed in, or left by a crash. What is left goes by itself"
                    + " within two hours.");
        }
        if (row.getForeignCount() > 0) {
            said.add(row.getForeignCount() + " other things lie between them. They are left alone.");
        }
        return said;
    }

    private String called(ContentHash hash) {
        var words = names.called(hash);
        return words.isEmpty() ? "Not named any more." : String.join("; ", words);
    }
}
