package dev.atelier.mentorship.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody at a browser. */
@TestComponent
public class Visitor {

    private final MockMvcTester web;

    Visitor(MockMvcTester web) {
        this.web = web;
    }

    public Signed learner(UUID person) {
        return new Signed(web, user(person.toString()).roles("LEARNER"));
    }

    public Signed instructor(UUID person) {
        return new Signed(web, user(person.toString()).roles("INSTRUCTOR"));
    }

    /** Somebody who has not signed in. */
    public Signed nobody() {
        return new Signed(web, request -> request);
    }

    public Signed admin(UUID person) {
        return new Signed(web, user(person.toString()).roles("ADMIN"));
    }

    /** The value of a hidden field. */
    public static String field(String page, String name) {
        var match = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(match.find()).as("field " + name).isTrue();
        return match.group(1);
    }

    /** Somebody who is signed in. */
    public record Signed(MockMvcTester web, RequestPostProcessor who) {

        public MvcTestResult open(String path) {
            return web.perform(get(path).with(who));
        }

        public String page(String path) throws UnsupportedEncodingException {
            var result = open(path);
            assertThat(result).hasStatusOk();
            return result.getResponse().getContentAsString();
        }

        /** Where the answer leads. */
        public String post(String path, Object... fields) {
            var answer = send(path, fields);
            assertThat(answer).hasStatus3xxRedirection();
            return String.valueOf(answer.getResponse().getRedirectedUrl());
        }

        public MvcTestResult send(String path, Object... fields) {
            var request = MockMvcRequestBuilders.post(path).with(who).with(csrf());
            for (var index = 0; index < fields.length; index += 2) {
                request = request.param(fields[index].toString(), fields[index + 1].toString());
            }
            return web.perform(request);
        }

        /** What comes back while somebody types. */
        public String type(String path, Object... fields) throws UnsupportedEncodingException {
            var request =
                    MockMvcRequestBuilders.post(path).with(who).with(csrf()).header("HX-Request", "true");
            for (var index = 0; index < fields.length; index += 2) {
                request = request.param(fields[index].toString(), fields[index + 1].toString());
            }
            var answer = web.perform(request);
            assertThat(answer).hasStatusOk();
            return answer.getResponse().getContentAsString();
        }

        public MvcTestResult sendFile(String path, String name, byte[] content) {
            return web.perform(multipart(path)
                    .file(new MockMultipartFile("files", name, "application/octet-stream", content))
                    .with(who)
                    .with(csrf()));
        }

        /** The messages after an upload: done, note and problem, one after the other. */
        public String upload(String path, String name, byte[] content) {
            var answer = sendFile(path, name, content);
            assertThat(answer).hasStatus3xxRedirection();
            return answer.getMvcResult().getFlashMap().values().toString();
        }
    }
}
