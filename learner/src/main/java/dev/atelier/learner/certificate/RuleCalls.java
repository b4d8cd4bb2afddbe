package dev.atelier.learner.certificate;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.ItemKey;
import dev.atelier.learner.answer.RuleAnswer;
import dev.atelier.learner.certificate.Rules.Ruled;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What workshops ask for a certificate, for programs of admins. */
@Api("/api/v1/admin/certificate-rules")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Certificates")
class RuleCalls {

    private final Rules rules;

    RuleCalls(Rules rules) {
        this.rules = rules;
    }

    /** A rule as it was sent, in place of the one with that number. */
    record RuleTyped(
            @Nullable Integer number,
            @Nullable AttendanceRule attendance,
            @Nullable ItemRule items,
            @Nullable List<String> chosen,
            @Nullable Integer acceptedWorks)
            implements Typed {

        RuleForm form() {
            return new RuleForm(
                    requireNonNullElse(number, 0),
                    requireNonNullElse(attendance, AttendanceRule.SOME_DAY),
                    requireNonNullElse(items, ItemRule.NONE),
                    requireNonNullElse(chosen, List.of()),
                    String.valueOf(requireNonNullElse(acceptedWorks, 0)));
        }
    }

    @GetMapping
    @Operation(operationId = "listCertificateRules", summary = "What each workshop asks for a certificate, by title")
    Page<RuleAnswer> list() {
        return Page.whole(rules.all().stream().map(RuleCalls::answer).toList());
    }

    @PutMapping("/{workshop}")
    @Operation(
            operationId = "setCertificateRule",
            summary = "Say what a workshop asks for a certificate, in place of what you have read",
            description = "Nothing that is issued is taken back. Whoever it lets in now gets theirs within a minute.")
    RuleAnswer set(Principal person, @PathVariable UUID workshop, @RequestBody RuleTyped typed) {
        var ruled = ruled(workshop);
        return switch (typed.form().read()) {
            case RuleForm.Read.Invalid invalid -> throw Refused.field(field(invalid.at()), invalid.problem());
            case RuleForm.Read.Valid valid -> {
                var outcome = rules.set(ruled.workshop(), valid.rule(), UUID.fromString(person.getName()));
                if (outcome == Rules.Outcome.OVERTAKEN) {
                    throw new Refused(HttpStatus.CONFLICT, "Somebody has set it since that number. Read it again.");
                }
                yield answer(ruled(workshop));
            }
        };
    }

    private static String field(String ofForm) {
        return ofForm.equals("works") ? "acceptedWorks" : ofForm;
    }

    private Ruled ruled(UUID workshop) {
        return rules.of(workshop)
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "No such workshop has a cohort."));
    }

    private static RuleAnswer answer(Ruled ruled) {
        var rule = ruled.rule();
        return new RuleAnswer(
                ruled.workshop().value(),
                ruled.title(),
                rule.number(),
                rule.attendance().name(),
                rule.items().name(),
                rule.chosen().stream().map(ItemKey::value).sorted().toList(),
                rule.works());
    }
}
