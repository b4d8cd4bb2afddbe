package dev.atelier.learner.signup;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.PublicAddress;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.page.AskForm;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How people sign up for a cohort; its lead and admins say so. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class SignUpController {

    private final StaffDoor staff;
    private final SignUps signUps;
    private final PublicAddress addresses;
    private final Templates pages;

    SignUpController(StaffDoor staff, SignUps signUps, PublicAddress addresses, Templates pages) {
        this.staff = staff;
        this.signUps = signUps;
        this.addresses = addresses;
        this.pages = pages;
    }

    @GetMapping("/staff/cohorts/{cohort}/sign-up")
    JteModel show(@PathVariable UUID cohort, Authentication who) {
        var facts = staff.lead(who, cohort);
        var signUp = signUps.of(facts.id());
        return page(facts, signUp, SignUpForm.of(signUp), Map.of());
    }

    @PostMapping("/staff/cohorts/{cohort}/sign-up")
    Object change(
            @PathVariable UUID cohort,
            @RequestParam int revision,
            @RequestParam Map<String, String> typed,
            Authentication who,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var facts = staff.lead(who, cohort);
        var form = new SignUpForm(
                Integer.toString(revision),
                typed.getOrDefault("opens", ""),
                typed.getOrDefault("closes", ""),
                typed.getOrDefault("code", ""),
                "true".equals(typed.get("needs")));
        return switch (form.read()) {
            case SignUpForm.Read.Invalid invalid -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(facts, signUps.of(facts.id()), form, invalid.problems());
            }
            case SignUpForm.Read.Valid valid -> {
                if (signUps.write(facts.id(), valid.signUp()) || isSo(facts, valid.signUp())) {
                    redirect.addFlashAttribute("done", "Kept. It holds from now on for whoever signs up.");
                    yield "redirect:" + SignUpWords.path(facts);
                }
                response.setStatus(HttpStatus.CONFLICT.value());
                yield page(facts, signUps.of(facts.id()), form, Map.of());
            }
        };
    }

    /** Sent twice, it is what it was meant to be. */
    private boolean isSo(CohortFacts cohort, SignUp meant) {
        return SignUpForm.of(signUps.of(cohort.id())).says(SignUpForm.of(meant));
    }

    private JteModel page(CohortFacts cohort, SignUp signUp, SignUpForm form, Map<String, String> problems) {
        var link = "/my/cohorts/" + cohort.id() + "/seat";
        return pages.signupPage(SignUpWords.page(
                cohort,
                signUp,
                !form.revision().equals(Integer.toString(signUp.revision())),
                new AskForm(SignUpWords.path(cohort), form.fields(problems)),
                addresses.page(link)));
    }
}
