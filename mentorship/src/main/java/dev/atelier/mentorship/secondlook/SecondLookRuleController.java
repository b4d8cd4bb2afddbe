package dev.atelier.mentorship.secondlook;

import dev.atelier.mentorship.page.SecondLookPage;
import dev.atelier.mentorship.page.SecondLookPage.Choice;
import dev.atelier.mentorship.page.Templates;
import dev.atelier.mentorship.secondlook.SecondLookRule.Kind;
import dev.atelier.mentorship.secondlook.SecondLookRules.Ruled;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An admin says whose reviews a second pair of eyes reads. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/reviews/second-look")
class SecondLookRuleController {

    static final String HOW_MANY = "Type how many reviews of each reviewer are read: 1 to " + SecondLookRule.MOST + ".";

    private final SecondLookRules rules;
    private final Templates templates;

    SecondLookRuleController(SecondLookRules rules, Templates templates) {
        this.rules = rules;
        this.templates = templates;
    }

    @GetMapping
    Object all() {
        return templates.secondlookAll(new SecondLookPage.Cohorts(rules.latest().stream()
                .map(ruled -> new SecondLookPage.Cohort(
                        ruled.cohort().toString(),
                        title(ruled),
                        words(ruled.rule()),
                        ruled.rule().kind() != Kind.OFF))
                .toList()));
    }

    @GetMapping("/{cohort}")
    Object ask(@PathVariable UUID cohort) {
        var ruled = find(cohort);
        var first = ruled.rule().first();
        return page(ruled, ruled.rule().kind(), first == null ? "" : first.toString(), "");
    }

    @PostMapping("/{cohort}")
    Object set(
            Principal admin,
            @PathVariable UUID cohort,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String first,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var ruled = find(cohort);
        var rule = read(kind, first);
        if (rule.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(ruled, Kind.of(kind), first, HOW_MANY);
        }
        rules.set(cohort, rule.get(), UUID.fromString(admin.getName()));
        redirect.addFlashAttribute("done", "Saved. It holds for reviews that are ready from now on.");
        return "redirect:/admin/reviews/second-look";
    }

    /** Empty if it is not said how many. */
    static Optional<SecondLookRule> read(String kind, String first) {
        var chosen = Kind.of(kind);
        if (chosen != Kind.FIRST) {
            return Optional.of(new SecondLookRule(chosen, null));
        }
        return first.strip().matches("[1-9]|[1-4]\\d|50")
                ? Optional.of(new SecondLookRule(chosen, Integer.valueOf(first.strip())))
                : Optional.empty();
    }

    private Object page(Ruled ruled, Kind shown, String first, String problem) {
        return templates.secondlookRule(new SecondLookPage(
                ruled.cohort().toString(),
                title(ruled),
                Stream.of(Kind.values())
                        .map(kind -> new Choice(kind.name(), kind.words(), kind == shown))
                        .toList(),
                first.length() > 10 ? "" : first,
                problem));
    }

    private Ruled find(UUID cohort) {
        return rules.find(cohort)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "No cohort is at this address. All of them are under “Second look”."));
    }

    private static String title(Ruled ruled) {
        return ruled.title() + ", " + ruled.starts().toLocalDate();
    }

    private static String words(SecondLookRule rule) {
        return rule.kind() == Kind.FIRST
                ? "The first " + rule.first() + " reviews of each reviewer"
                : rule.kind().words();
    }
}
