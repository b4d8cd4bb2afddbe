package dev.atelier.event.staff;

import static dev.atelier.event.jooq.Tables.INSTRUCTOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.InstructorId;
import dev.atelier.event.Instructors;
import dev.atelier.testing.ModuleTest;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class KnownInstructorsTest {

    @Autowired
    Instructors instructors;

    @Autowired
    DSLContext db;

    @Test
    void theLastNameHoldsAndOneWhoRetiredMayComeBack() {
        var ravi = new InstructorId(UUID.randomUUID());
        instructors.know(ravi, "Ravi", "ravi@example.org");
        instructors.know(ravi, "Ravi Kumar", "ravi@example.org");
        instructors.know(ravi, "Ravi Kumar", "ravi@example.org");
        assertThat(row(ravi).getName()).isEqualTo("Ravi Kumar");
        instructors.retire(ravi);
        assertThat(row(ravi).getRetired()).isTrue();
        instructors.know(ravi, "Ravi Kumar", "ravi@example.org");
        assertThat(row(ravi).getRetired()).isFalse();
    }

    private dev.atelier.event.jooq.tables.records.InstructorRecord row(InstructorId id) {
        return db.fetchSingle(INSTRUCTOR, INSTRUCTOR.ID.eq(id.value()));
    }
}
