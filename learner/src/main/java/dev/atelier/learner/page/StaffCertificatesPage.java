package dev.atelier.learner.page;

import java.util.List;

/**
 * Who of a cohort has a certificate, and why others do not yet.
 *
 * @param asked what the workshop asks for
 * @param rule where an admin changes that; empty for others
 */
public record StaffCertificatesPage(
        Cohort cohort, List<String> asked, String rule, String counts, List<Person> people) {

    /**
     * Somebody with a seat.
     *
     * @param certificate its number, if there is one
     */
    public record Person(String name, String tone, String words, String certificate, List<Check> checks) {

        /** For example {@code 3 of 14 are there}. */
        public String summary() {
            return checks.stream().filter(Check::met).count() + " of " + checks.size() + " are there";
        }
    }
}
