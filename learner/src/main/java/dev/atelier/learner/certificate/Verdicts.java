package dev.atelier.learner.certificate;

import dev.atelier.learner.credential.Examined;
import dev.atelier.learner.credential.Step;
import dev.atelier.learner.credential.Step.Finding;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.VerdictPage;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What was found in a credential, in words; of our own with what our register says of it. */
@Component
class Verdicts {

    private static final String REGISTER = "Our register";

    private final Certificates certificates;

    Verdicts(Certificates certificates) {
        this.certificates = certificates;
    }

    VerdictPage page(Examined.Credential credential) {
        var steps = new ArrayList<VerdictPage.Step>();
        credential.steps().stream().map(Verdicts::step).forEach(steps::add);
        credential.ours().map(this::registered).map(Verdicts::step).ifPresent(steps::add);
        var verdict = credential.verdict();
        return new VerdictPage(
                credential.name(),
                credential.issuer(),
                tone(verdict),
                sentence(verdict),
                meaning(verdict),
                steps,
                credential.ours().map(UUID::toString).orElse(""));
    }

    private Step registered(UUID id) {
        return certificates
                .certificate(id)
                .map(certificate -> new Step(
                        Finding.GOOD,
                        REGISTER,
                        certificate.isNamed()
                                ? "Issued to " + certificate.name() + " on " + Times.day(certificate.issuedOn()) + "."
                                : "Issued to somebody who has had their data erased since."))
                .orElseGet(() -> new Step(Finding.UNSURE, REGISTER, "It is not in the register of this Atelier."));
    }

    private static VerdictPage.Step step(Step step) {
        return new VerdictPage.Step(tone(step.finding()), word(step.finding()), step.title(), step.words());
    }

    private static String tone(Finding finding) {
        return switch (finding) {
            case GOOD -> "done";
            case UNSURE -> "guess";
            case BAD -> "problem";
        };
    }

    private static String word(Finding finding) {
        return switch (finding) {
            case GOOD -> "good";
            case UNSURE -> "can’t tell";
            case BAD -> "no";
        };
    }

    private static String sentence(Finding finding) {
        return switch (finding) {
            case GOOD -> "This credential is valid.";
            case UNSURE -> "This credential is signed, and not all of it can be checked here.";
            case BAD -> "This credential is not valid.";
        };
    }

    private static String meaning(Finding finding) {
        return switch (finding) {
            case GOOD -> "It is as it was signed, by whom it says, and it holds today.";
            case UNSURE -> "It is as it was signed. What is marked below, only its issuer can tell.";
            case BAD -> "Do not rely on it. What is wrong stands below.";
        };
    }
}
