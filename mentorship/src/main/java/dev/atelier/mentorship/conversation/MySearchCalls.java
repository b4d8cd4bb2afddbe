package dev.atelier.mentorship.conversation;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.answer.FoundAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looks through a learner's own conversations, for programs. */
@Api("/api/v1/my/search")
@PreAuthorize("isAuthenticated()")
@Tag(name = "My mentorship")
class MySearchCalls {

    private final Search search;

    MySearchCalls(Search search) {
        this.search = search;
    }

    @GetMapping
    @Operation(
            operationId = "searchMine",
            summary = "Your conversations with these words, the latest first",
            description = "All words, each whole or as the beginning of one, in one message or in the subject. At most"
                    + " 50 are found.")
    Page<FoundAnswer> search(Principal person, @RequestParam(defaultValue = "") String words) {
        var wanted = SearchWords.of(words);
        return SearchCalls.answers(
                wanted.isNothing()
                        ? List.of()
                        : search.mine(LearnerId.of(person).value(), wanted));
    }
}
