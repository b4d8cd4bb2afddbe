package dev.atelier.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.testing.ModuleTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

@ModuleTest
class ProbeTest {
    @Test
    void starts(@org.springframework.beans.factory.annotation.Autowired DSLContext db) {
        assertThat(db.fetchCount(dev.atelier.event.jooq.Tables.WORKSHOP)).isZero();
    }
}
