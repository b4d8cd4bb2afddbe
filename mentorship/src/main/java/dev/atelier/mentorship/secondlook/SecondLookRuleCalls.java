package dev.atelier.mentorship.secondlook;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.mentorship.answer.SecondLookRuleAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Which reviews a second pair of eyes reads, for programs of admins. */
@Api("/api/v1/admin/cohorts/{cohort}/second-look")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Reviewing")
class SecondLookRuleCalls {

    private final SecondLookRules rules;

    SecondLookRuleCalls(SecondLookRules rules) {
        this.rules = rules;
    }

    /** A rule as it was sent. */
    record RuleTyped(@Nullable String kind, @Nullable Integer first) implements Typed {}

    @GetMapping
    @Operation(operationId = "getSecondLookRule", summary = "Which reviews of a cohort somebody else reads first")
    SecondLookRuleAnswer get(@PathVariable UUID cohort) {
        return answer(find(cohort));
    }

    @PutMapping
    @Operation(
            operationId = "setSecondLookRule",
            summary = "Say which reviews of a cohort somebody else reads first",
            description = "It holds for reviews that are ready from now on.")
    SecondLookRuleAnswer set(Principal admin, @PathVariable UUID cohort, @RequestBody RuleTyped typed) {
        find(cohort);
        var kind = requireNonNullElse(typed.kind(), "");
        if (Arrays.stream(SecondLookRule.Kind.values())
                .noneMatch(each -> each.name().equals(kind))) {
            throw Refused.field("kind", "Choose one of OFF, EVERY, ACCEPTED and FIRST.");
        }
        var rule = SecondLookRuleController.read(kind, String.valueOf(typed.first()))
                .orElseThrow(() -> Refused.field("first", SecondLookRuleController.HOW_MANY));
        rules.set(cohort, rule, UUID.fromString(admin.getName()));
        return answer(rule);
    }

    private SecondLookRule find(UUID cohort) {
        return rules.find(cohort)
                .map(SecondLookRules.Ruled::rule)
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "There is no such cohort."));
    }

    private static SecondLookRuleAnswer answer(SecondLookRule rule) {
        return new SecondLookRuleAnswer(rule.kind().name(), rule.first());
    }
}
