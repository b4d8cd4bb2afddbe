package dev.atelier.learner.certificate;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.answer.CertificateAnswer;
import dev.atelier.learner.answer.CertificateAnswer.State;
import dev.atelier.learner.door.StaffDoor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Certificates, and why not yet, for programs. What is issued stands under {@code /certificates}, open to anyone. */
@Api("/api/v1")
@PreAuthorize("isAuthenticated()")
@Tag(name = "Certificates")
class CertificateCalls {

    private final StaffDoor door;
    private final Standings standings;
    private final Certificates certificates;
    private final Revoking revoking;

    CertificateCalls(StaffDoor door, Standings standings, Certificates certificates, Revoking revoking) {
        this.door = door;
        this.standings = standings;
        this.certificates = certificates;
        this.revoking = revoking;
    }

    /** Why a certificate is revoked, as it was sent. */
    record RevocationTyped(@Nullable String reason) implements Typed {}

    @GetMapping("/my/certificates")
    @Operation(
            operationId = "listMyCertificates",
            summary = "For each of your seats the certificate, or what is missing, thing by thing")
    Page<CertificateAnswer> mine(Principal person) {
        return page(standings.of(LearnerId.of(person)));
    }

    @GetMapping("/staff/cohorts/{cohort}/certificates")
    @PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
    @Operation(
            operationId = "listCertificates",
            summary = "Who of a cohort has a certificate, and what the others lack")
    Page<CertificateAnswer> list(Authentication person, @PathVariable UUID cohort) {
        return page(standings.in(door.cohort(person, cohort).id()));
    }

    @PostMapping("/admin/certificates/{certificate}/revocation")
    @PreAuthorize("hasRole('ADMIN')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "revokeCertificate",
            summary = "Take a certificate back for good, with a reason that its holder reads")
    void revoke(
            Principal person, @PathVariable UUID certificate, CommandId command, @RequestBody RevocationTyped typed) {
        var found = certificates
                .certificate(certificate)
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "There is no certificate with this number."));
        var reason = requireNonNullElse(typed.reason(), "").replace('\0', ' ').strip();
        if (reason.isEmpty() || reason.length() > RevocationController.LONGEST) {
            throw Refused.field("reason", "A reason has 1 to " + RevocationController.LONGEST + " characters.");
        }
        if (!revoking.revoke(found, reason, UUID.fromString(person.getName()))) {
            throw new Refused(HttpStatus.CONFLICT, "It was revoked already; its first reason stands.");
        }
    }

    private static Page<CertificateAnswer> page(List<Standing> standings) {
        return Page.whole(standings.stream().map(CertificateCalls::answer).toList());
    }

    private static CertificateAnswer answer(Standing standing) {
        return switch (standing.eligibility()) {
            case Eligibility.Issued issued -> answer(standing, State.ISSUED, issued.certificate());
            case Eligibility.Revoked revoked -> answer(standing, State.REVOKED, revoked.certificate());
            case Eligibility.AfterTheEnd later -> answer(standing, State.AFTER_THE_END, null);
            case Eligibility.NotYet not -> answer(standing, State.NOT_YET, null);
            case Eligibility.OnItsWay soon -> answer(standing, State.ON_ITS_WAY, null);
        };
    }

    private static CertificateAnswer answer(Standing standing, State state, @Nullable UUID certificate) {
        var seat = standing.seat();
        return new CertificateAnswer(
                seat.cohort().value(),
                seat.title(),
                seat.learner().id().value(),
                seat.learner().name(),
                state,
                certificate,
                standing.conditions().stream()
                        .map(condition -> new CertificateAnswer.Condition(
                                condition.words(), condition.met(), condition.standing()))
                        .toList());
    }
}
