package dev.atelier.mentorship.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Visitor;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody whose browser sends files in parts. */
record Sender(Visitor.Signed who) {

    MvcTestResult announce(UUID work, int round, String name, long size, String stamp) {
        return who.web()
                .perform(post(Handing.base(work, round) + "/uploads")
                        .with(who.who())
                        .with(csrf())
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Length", size)
                        .header("Upload-Metadata", "filename " + base64(name) + ",modified " + base64(stamp)));
    }

    /** Announces a file that may come, and answers where it goes. */
    String begun(UUID work, String name, long size) {
        return begun(work, name, size, "1");
    }

    String begun(UUID work, String name, long size, String stamp) {
        var answer = announce(work, 1, name, size, stamp);
        assertThat(answer).hasStatus(201);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    MvcTestResult send(String upload, long offset, byte[] bytes) {
        return who.web()
                .perform(patch(upload)
                        .with(who.who())
                        .with(csrf())
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Offset", offset)
                        .contentType("application/offset+octet-stream")
                        .content(bytes));
    }

    /** The bytes of a file from one place to another. */
    MvcTestResult send(String upload, byte[] file, int from, int to) {
        return send(upload, from, Arrays.copyOfRange(file, from, to));
    }

    MvcTestResult ask(String upload) {
        return who.web().perform(get(upload).with(who.who()));
    }

    String told(String upload) throws UnsupportedEncodingException {
        return ask(upload).getResponse().getContentAsString(UTF_8);
    }

    long offset(String upload) {
        return Long.parseLong(String.valueOf(ask(upload).getResponse().getHeader("Upload-Offset")));
    }

    MvcTestResult letGo(String upload) {
        return who.web().perform(delete(upload).with(who.who()).with(csrf()));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
