package dev.atelier.learner.certificate;

import dev.atelier.learner.credential.BakedPng;
import dev.atelier.learner.credential.Examined;
import dev.atelier.learner.credential.Examining;
import dev.atelier.learner.page.Templates;
import dev.atelier.learner.page.VerifyPage;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Looks into a credential that anyone sends, ours or not, and says what was found. Nothing of it is kept. */
@Controller
class VerificationController {

    // What a page gives back to be corrected; more than any credential is.
    private static final int LONGEST = 100_000;
    private static final int LONGEST_ADDRESS = 320;

    private static final Examined TOO_LARGE =
            new Examined.Unreadable("A credential has at most 64 KB, a picture with one at most 2 MB.");

    private final Examining examining;
    private final Verdicts verdicts;
    private final Templates templates;

    VerificationController(Examining examining, Verdicts verdicts, Templates templates) {
        this.examining = examining;
        this.verdicts = verdicts;
        this.templates = templates;
    }

    @PostMapping("/certificates/verification")
    JteModel create(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String holder,
            HttpServletResponse response)
            throws IOException {
        var address = holder.length() > LONGEST_ADDRESS ? "" : holder.strip();
        var examined = file == null || file.isEmpty()
                ? examine(text.strip().getBytes(StandardCharsets.UTF_8), address)
                : file.getSize() > BakedPng.LARGEST ? TOO_LARGE : examine(file.getBytes(), address);
        return switch (examined) {
            case Examined.Credential credential -> templates.certificateVerdict(verdicts.page(credential));
            case Examined.Unreadable unreadable -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield templates.certificateVerify(new VerifyPage(
                        "", unreadable.why(), text.length() > LONGEST ? text.substring(0, LONGEST) : text, address));
            }
        };
    }

    private Examined examine(byte[] sent, String address) {
        return sent.length == 0
                ? new Examined.Unreadable("Choose a file, or paste the text of a credential.")
                : examining.examine(sent, address);
    }
}
