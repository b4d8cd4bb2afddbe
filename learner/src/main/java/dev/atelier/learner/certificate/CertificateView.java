package dev.atelier.learner.certificate;

import dev.atelier.learner.door.PublicAddress;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.CertificatePage;
import dev.atelier.learner.page.Squares;
import dev.atelier.learner.qr.QrCode;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A certificate in words. */
@Component
class CertificateView {

    private final PublicAddress address;

    CertificateView(PublicAddress address) {
        this.address = address;
    }

    CertificatePage page(Certificate certificate) {
        var url = address.certificate(certificate.id());
        var squares = QrCode.of(url);
        return new CertificatePage(
                certificate.id().toString(),
                certificate.name(),
                certificate.title(),
                when(certificate.startsOn(), certificate.endsOn()),
                certificate.place(),
                Times.day(certificate.issuedOn()),
                certificate.required() == 0
                        ? ""
                        : certificate.done() + " of " + certificate.required() + " required items done",
                certificate.criteria(),
                address.spoken(),
                url,
                new Squares(squares.path(), squares.size()),
                squares.png());
    }

    static String when(LocalDate starts, LocalDate ends) {
        var first = Times.day(starts);
        return starts.equals(ends) ? first : first + " to " + Times.day(ends);
    }
}
