package dev.atelier.mentorship.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands a conversation out as an mbox, to those who may read it. */
@Controller
@PreAuthorize("isAuthenticated()")
class MboxController {

    private final Door door;
    private final Mbox mbox;

    MboxController(Door door, Mbox mbox) {
        this.door = door;
        this.mbox = mbox;
    }

    @GetMapping("/my/mentor/{conversation:[0-9a-f-]{36}}/mbox")
    void own(Principal person, @PathVariable UUID conversation, HttpServletResponse response) throws IOException {
        send(door.own(person, conversation), response);
    }

    @GetMapping("/staff/mentorship/{conversation:[0-9a-f-]{36}}/mbox")
    @PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
    void taught(Authentication person, @PathVariable UUID conversation, HttpServletResponse response)
            throws IOException {
        send(door.taught(person, conversation), response);
    }

    private void send(Conversation conversation, HttpServletResponse response) throws IOException {
        var name = conversation.subject().replaceAll("[/\\\\:]+", " ").strip() + ".mbox";
        response.setContentType("application/mbox");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename(name, UTF_8).build().toString());
        mbox.write(conversation, response.getOutputStream());
    }
}
