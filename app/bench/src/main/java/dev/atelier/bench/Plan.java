package dev.atelier.bench;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much is measured.
 *
 * @param warming how many rounds go first and don't count: until Java has compiled what is asked for over and over
 * @param rounds how often both loads of a pair take turns
 * @param length of one load that is counted by time; 0 leaves the page out
 * @param users how many ask at the same time, each waiting for its answer
 * @param mails how many each user brings in one round; 0 leaves out mail and the board
 * @param seats how many are taken in one round, each by somebody else; 0 leaves the seats out
 * @param people on the large roster and on each list; 0 leaves both out
 * @param rush how many people want fifty seats at once; 0 leaves the rush out
 * @param screens how many look at one room; 0 leaves them out
 * @param learners how many a heat map shows; 0, as long as nothing is said, leaves it out
 * @param queue how many rounds there are for the queue of reviews; 0, as long as nothing is said, leaves it out
 * @param upload megabytes of a file that goes up, and beside it twenty pictures; 0, as long as nothing is said, leaves them out
 * @param cohorts of which visitors read one; 0, as long as nothing is said, leaves them out
 * @param told how many people hear of a release; 0, as long as nothing is said, leaves it out
 * @param images in a gallery; 0, as long as nothing is said, leaves it out
 */
record Plan(
        int warming,
        int rounds,
        Duration length,
        int users,
        int mails,
        int seats,
        int people,
        int rush,
        int screens,
        int learners,
        int queue,
        int upload,
        int cohorts,
        int told,
        int images) {

    Plan {
        if (warming < 0
                || rounds < 1
                || users < 1
                || mails < 0
                || (seats != 0 && seats < users)
                || people < 0
                || people > 10_000
                || rush < 0
                || screens < 0
                || learners < 0
                || queue < 0
                || upload < 0
                || upload > 1_000
                || cohorts < 0
                || told < 0
                || images < 0
                || length.isNegative()) {
            throw new IllegalArgumentException(
                    "Write the plan as: warming=8 rounds=5 seconds=6 users=8 mails=100 seats=600 people=10000 rush=2000"
                            + " screens=500 learners=200 queue=100000 upload=200 cohorts=10000 told=1000 images=200");
        }
    }

    /** Whether something is measured that is left out as long as nothing is said. */
    boolean isAlone() {
        return learners + queue + upload + cohorts + told + images > 0;
    }

    /** Of words such as {@code rounds=5 seconds=6}; what is not said stays as it is. */
    static Plan of(String words) {
        Map<String, Integer> said = Stream.of(words.split(" "))
                .filter(word -> !word.isBlank())
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Integer.valueOf(pair[1])));
        return new Plan(
                said.getOrDefault("warming", 8),
                said.getOrDefault("rounds", 5),
                Duration.ofSeconds(said.getOrDefault("seconds", 6)),
                said.getOrDefault("users", 8),
                said.getOrDefault("mails", 100),
                said.getOrDefault("seats", 600),
                said.getOrDefault("people", 10_000),
                said.getOrDefault("rush", 2_000),
                said.getOrDefault("screens", 500),
                said.getOrDefault("learners", 0),
                said.getOrDefault("queue", 0),
                said.getOrDefault("upload", 0),
                said.getOrDefault("cohorts", 0),
                said.getOrDefault("told", 0),
                said.getOrDefault("images", 0));
    }
}
