package dev.atelier.bench;

import dev.atelier.bench.review.GalleryLoads;
import dev.atelier.bench.review.QueueLoads;
import dev.atelier.bench.review.UploadLoads;
import dev.atelier.bench.seat.Crowd;
import java.util.List;
import java.util.function.IntFunction;

/** Measures pages of a long queue of reviews beside their statements, and a gallery beside plain files, and files on their way in beside a plain copy. */
record Reviewed(Plan plan, House house, Desk desk) {

    private static final int PICTURES = 20;

    String table() throws Exception {
        return plan.length().isZero() ? "" : queue() + uploads() + gallery();
    }

    private String queue() throws Exception {
        if (plan.queue() == 0) {
            return "";
        }
        var loads = new QueueLoads(house.origin(), house.database(), plan.users(), plan.length());
        var teacher =
                new Crowd(house.origin(), 1, "/bench/teachers/").visitors().getFirst();
        var rows = new StringBuilder();
        var pages = loads.pages(plan.queue(), desk.cookie(), teacher);
        for (var page : pages) {
            var recording = loads.recorded(page);
            var pair = new Pair(
                    plan.queue() + " rounds, " + page.name(),
                    "its statements in plain JDBC (" + recording.summary() + ")");
            // The first of them warms the house for all: it is the same page.
            var warming = page.equals(pages.getFirst()) ? plan.warming() : Math.min(1, plan.warming());
            for (var round = -warming; round < plan.rounds(); round++) {
                var measured = loads.measure(page, recording);
                if (round >= 0) {
                    pair.round(measured.page(), measured.statements());
                }
            }
            rows.append(pair.rows());
        }
        return rows.toString();
    }

    private String uploads() throws Exception {
        if (plan.upload() == 0) {
            return "";
        }
        var loads = new UploadLoads(house.origin(), house.database(), house.files());
        return uploads(
                        loads,
                        "MB of a file of " + plan.upload() + " MB",
                        "/bench/visitors/1",
                        seed -> UploadLoads.large(plan.upload(), seed))
                + uploads(
                        loads,
                        "MB of " + PICTURES + " pictures",
                        "/bench/visitors/2",
                        seed -> UploadLoads.pictures(PICTURES, seed));
    }

    /** Each round is somebody else's: what a person hands in twice would be kept once. */
    private String uploads(UploadLoads loads, String name, String door, IntFunction<List<UploadLoads.Owned>> files)
            throws Exception {
        var pair = new Pair(name + ", in parts over HTTP", "hashed and copied to the disk");
        var learners = new Crowd(house.origin(), plan.warming() + plan.rounds(), door).visitors();
        for (var round = 0; round < learners.size(); round++) {
            var sent = files.apply(round);
            var ours = loads.upload(sent, learners.get(round));
            var theirs = loads.copy(sent);
            if (round >= plan.warming()) {
                pair.round(ours, theirs);
            }
        }
        return pair.rows();
    }

    private String gallery() throws Exception {
        if (plan.images() == 0) {
            return "";
        }
        var learner = new Crowd(house.origin(), 1).visitors().getFirst();
        var rows = new StringBuilder();
        try (var loads = GalleryLoads.filled(house.origin(), house.database(), learner, plan.images(), house.files())) {
            for (var again : new boolean[] {false, true}) {
                var pair = new Pair(
                        "gallery of " + plan.images() + " images, "
                                + (again ? "asked whether it is still the same" : "first look"),
                        "plain files of the same bytes" + (again ? ", asked likewise" : ""));
                for (var round = -plan.warming(); round < plan.rounds(); round++) {
                    var ours = loads.gallery(plan.length(), again);
                    var theirs = loads.files(plan.length(), again);
                    if (round >= 0) {
                        pair.round(ours, theirs);
                    }
                }
                rows.append(pair.rows());
            }
            return rows + loads.inBrowser();
        }
    }
}
