package dev.atelier.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** What an admin does, on the admin's pages. */
record Planner(Walk latha) {

    /** @param tentative whether the agenda is released as one that may still change */
    record Plan(LocalDateTime begins, int seats, boolean tentative) {}

    boolean hasWorkshop() {
        return latha.to("/admin/workshops").link("/curriculum").isPresent();
    }

    void readAgenda() throws IOException {
        var text =
                new ClassPathResource("demo/mastering-stable-diffusion.txt").getContentAsString(StandardCharsets.UTF_8);
        latha.to("/admin/workshops/import").press("/admin/workshops/import", Map.of("text", text));
        if (latha.offers("/curriculum/confirmation")) {
            latha.press("/curriculum/confirmation");
        }
        latha.press("/publication");
    }

    /** What the agenda asks learners to join. */
    void linkCommunity() {
        latha.to("/admin/workshops")
                .follow("/curriculum", "")
                .follow("/community", "")
                .follow("/community/new", "")
                .press("/community", Map.of("label", "Our Discord", "url", "https://discord.example/stable-diffusion"));
    }

    /** Plans a cohort, lays out and releases its agenda, announces it and opens its seats. */
    String open(Plan plan) {
        latha.to("/admin/workshops").follow("cohorts/new", "");
        latha.press(
                "/admin/cohorts",
                Map.ofEntries(
                        Map.entry("starts", plan.begins().toString()),
                        Map.entry("ends", plan.begins().plusHours(8).toString()),
                        Map.entry("zone", Story.BENGALURU.getId()),
                        Map.entry("place", ""),
                        Map.entry("venue", "La Marvella"),
                        Map.entry("street", "2nd Block, Jayanagar"),
                        Map.entry("locality", "Bengaluru"),
                        Map.entry("country", "India"),
                        Map.entry("capacity", String.valueOf(plan.seats())),
                        Map.entry("lead", latha.option("lead", DemoPerson.RAVI.fullName()))));
        var cohort = latha.last();
        latha.to("/admin/cohorts/" + cohort + "/agenda").press("/agenda/draft");
        latha.to("/admin/cohorts/" + cohort + "/agenda")
                .tick("warnings")
                .press("/agenda/releases", Map.of("tentative", String.valueOf(plan.tentative())));
        act(cohort, "/announcement");
        act(cohort, "/opening");
        return cohort;
    }

    void confirm(String cohort) {
        act(cohort, "/confirmation");
    }

    void start(String cohort) {
        act(cohort, "/start");
    }

    void complete(String cohort) {
        act(cohort, "/completion");
    }

    private void act(String cohort, String act) {
        latha.to("/admin/cohorts/" + cohort).press(act);
    }

    void waitForThePost() throws InterruptedException {
        latha.until("/admin/mail", "main:not(:has(.tag.wait)):not(:has(.tag.busy))");
    }
}
