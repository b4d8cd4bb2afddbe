package dev.atelier.bench.load;

/**
 * What came of one load.
 *
 * @param answers how many came
 * @param seconds from the first question to the last answer
 * @param median time of an answer in milliseconds
 * @param slow time in milliseconds that 99 of 100 answers did not exceed
 */
public record Pace(long answers, double seconds, double median, double slow) {

    public double perSecond() {
        return answers / seconds;
    }
}
