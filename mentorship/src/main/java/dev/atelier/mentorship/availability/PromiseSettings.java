package dev.atelier.mentorship.availability;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What learners are promised.
 *
 * @param answerDays on which of a mentor's days after the question the answer is due, 1 to 14
 */
@ConfigurationProperties("atelier.mentorship")
record PromiseSettings(@DefaultValue("2") int answerDays) {

    public PromiseSettings {
        if (answerDays < 1 || answerDays > 14) {
            throw new IllegalArgumentException("atelier.mentorship.answer-days is 1 to 14, not " + answerDays);
        }
    }
}
