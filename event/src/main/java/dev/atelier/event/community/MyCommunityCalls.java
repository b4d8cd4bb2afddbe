package dev.atelier.event.community;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.event.CohortId;
import dev.atelier.event.answer.CommunityLinkAnswer;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.CohortMissing;
import dev.atelier.event.cohort.KnownCohorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the people of a cohort talk, for their programs. */
@Api("/api/v1/my/cohorts/{cohort}/community")
@PreAuthorize("isAuthenticated()")
@Tag(name = "My seats")
class MyCommunityCalls {

    private final KnownCohorts cohorts;
    private final Community community;

    MyCommunityCalls(KnownCohorts cohorts, Community community) {
        this.cohorts = cohorts;
        this.community = community;
    }

    @GetMapping
    @Operation(
            operationId = "readMyCommunity",
            summary = "Where you talk with the others; none before you have a seat, or are of the staff")
    Page<CommunityLinkAnswer> show(Principal person, @PathVariable UUID cohort) {
        var found = cohorts.find(new CohortId(cohort)).filter(Cohort::isPublic).orElseThrow(CohortMissing::new);
        return Page.whole(community.to(Optional.of(UUID.fromString(person.getName())), found).links().stream()
                .map(CommunityLink::answer)
                .toList());
    }
}
