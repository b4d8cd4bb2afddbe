package dev.atelier.mentorship.conversation;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.mentorship.answer.FoundAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looks through the conversations of the cohorts that somebody teaches, for programs. */
@Api("/api/v1/staff/search")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Mentoring")
class SearchCalls {

    private final Search search;

    SearchCalls(Search search) {
        this.search = search;
    }

    @GetMapping
    @Operation(
            operationId = "search",
            summary = "Conversations with these words, the latest first",
            description = "All words, each whole or as the beginning of one, in one message, in the subject or in the"
                    + " learner's name. At most 50 are found.")
    Page<FoundAnswer> search(Authentication person, @RequestParam(defaultValue = "") String words) {
        var wanted = SearchWords.of(words);
        return answers(
                wanted.isNothing()
                        ? List.of()
                        : search.taught(UUID.fromString(person.getName()), Door.isAdmin(person), wanted));
    }

    static Page<FoundAnswer> answers(List<Search.Hit> hits) {
        return Page.whole(hits.stream()
                .map(hit -> new FoundAnswer(
                        hit.id(),
                        hit.subject(),
                        hit.title(),
                        hit.learner(),
                        hit.last(),
                        SearchView.plain(hit.excerpt())))
                .toList());
    }
}
