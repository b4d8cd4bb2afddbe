package dev.atelier.mentorship.review;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.Cohorts;
import dev.atelier.event.WorkshopId;
import dev.atelier.mentorship.commentbank.Remark;
import dev.atelier.mentorship.commentbank.Remarks;
import dev.atelier.mentorship.page.ReviewPanels.Bank;
import dev.atelier.mentorship.page.ReviewPanels.Entry;
import dev.atelier.mentorship.savedreply.ForLearner;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** The comment bank beside a round: what fits its workshop and item, made to be for its learner. */
@Component
class BankPanel {

    private static final int LONGEST_SEARCH = 200;
    private static final int SHOWN = 30;
    private static final String SCRIPT = "/assets/comment-bank.js";

    private final Remarks remarks;
    private final Cohorts cohorts;
    private final ResourceUrlProvider assets;

    BankPanel(Remarks remarks, Cohorts cohorts, ResourceUrlProvider assets) {
        this.assets = assets;
        this.remarks = remarks;
        this.cohorts = cohorts;
    }

    Bank of(Reviewer reviewer, RoundPlace place, String typed) {
        var search = typed.length() > LONGEST_SEARCH ? typed.substring(0, LONGEST_SEARCH) : typed;
        return new Bank(
                place.base(),
                UUID.randomUUID().toString(),
                search,
                Optional.ofNullable(assets.getForLookupPath(SCRIPT)).orElse(SCRIPT),
                fitting(reviewer, place, search).stream()
                        .limit(SHOWN)
                        .map(remark -> new Entry(remark.id().toString(), words(remark, place), uses(remark)))
                        .toList());
    }

    /** One that fits the round. */
    Optional<Remark> find(Reviewer reviewer, RoundPlace place, UUID remark) {
        return fitting(reviewer, place, "").stream()
                .filter(fits -> fits.id().equals(remark))
                .findFirst();
    }

    static String words(Remark remark, RoundPlace place) {
        return ForLearner.named(remark.words(), place.learner());
    }

    Optional<UUID> workshop(RoundPlace place) {
        return cohorts.cohort(place.cohort()).map(CohortFacts::workshop).map(WorkshopId::value);
    }

    private List<Remark> fitting(Reviewer reviewer, RoundPlace place, String search) {
        return workshop(place)
                .map(workshop -> remarks.fitting(reviewer.id(), workshop, place.item(), search))
                .orElse(List.of());
    }

    private static String uses(Remark remark) {
        return switch (remark.uses()) {
            case 0 -> "not used yet";
            case 1 -> "used once";
            default -> "used " + remark.uses() + " times";
        };
    }
}
