package dev.atelier.identity.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.WholeHouse;
import java.io.IOException;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@WholeHouse
class InventoryTest {

    @Autowired
    DSLContext db;

    @Test
    void everyColumnIsClassed() throws IOException {
        assertThat(Inventory.read().unclassed(db)).as("""
            columns that nobody has classed. Does it hold anything about a person: a name, words, an id, a hash of an \
            address? Then give it a line in docs/personal-data.csv, let a PersonalData of its feature export and erase \
            it, and give it a value in ErasedTest. If not, add it to docs/impersonal-data.txt\
            """).isEmpty();
    }

    @Test
    void nothingIsClassedThatIsNotThereOrIsClassedTwice() throws IOException {
        var inventory = Inventory.read();
        assertThat(Stream.concat(inventory.personal().stream(), inventory.impersonal().stream()))
                .hasSizeGreaterThan(300)
                .doesNotHaveDuplicates()
                .isSubsetOf(Inventory.inDatabase(db));
    }

    /** The control: the test above would see it. */
    @Test
    @Transactional
    void aNewColumnIsSeen() throws IOException {
        db.execute("alter table learner.learner add column shoe_size text");
        assertThat(Inventory.read().unclassed(db)).containsExactly("learner.learner.shoe_size");
    }
}
