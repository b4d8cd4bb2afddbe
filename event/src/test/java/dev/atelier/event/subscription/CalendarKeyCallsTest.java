package dev.atelier.event.subscription;

import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.PUT;

import dev.atelier.testing.Calls;
import dev.atelier.testing.ModuleTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ModuleTest
@AutoConfigureMockMvc
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad")
class CalendarKeyCallsTest {

    private static final String KEY = "/my/calendar-key";

    @Autowired
    MockMvcTester web;

    @Test
    void anAddressIsToldOnceReplacedAndTakenBack() {
        var meera = new Calls(web, UUID.randomUUID(), "LEARNER");
        assertThat(body(meera.get(KEY))).isEqualTo("{}");
        var first = path(text("$.address", meera.send(PUT, KEY, "")));
        assertThat(web.get().uri(first)).hasStatusOk();
        assertThat(body(meera.get(KEY))).contains("madeAt").doesNotContain("address");
        var second = path(text("$.address", meera.send(PUT, KEY, "")));
        assertThat(web.get().uri(first)).hasStatus(404);
        assertThat(web.get().uri(second)).hasStatusOk();
        var ravi = new Calls(web, UUID.randomUUID(), "INSTRUCTOR");
        assertThat(ravi.send(DELETE, KEY, "")).hasStatus(404);
        assertThat(web.get().uri(second)).hasStatusOk();
        assertThat(meera.send(DELETE, KEY, "")).hasStatus(204);
        assertThat(web.get().uri(second)).hasStatus(404);
        assertThat(meera.send(DELETE, KEY, "")).hasStatus(404);
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/calendars/"));
    }
}
