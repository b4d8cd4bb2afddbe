package dev.atelier.mentorship.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A request's bytes, of which some come, and then no more. */
class LineTest {

    @Property(tries = 300)
    void whatCameBeforeTheBreakIsWhole(
            @ForAll @Size(max = 5_000) byte[] file,
            @ForAll @IntRange(max = 5_000) int most,
            @ForAll @IntRange(max = 5_000) int breaksAt)
            throws IOException {
        var line = new Line(new Breaking(file, breaksAt), most);

        var came = line.readAllBytes();

        var expected = Math.min(Math.min(file.length, most), breaksAt);
        assertThat(came).isEqualTo(Arrays.copyOf(file, expected));
        assertThat(line.count()).isEqualTo(expected);
        var broke = breaksAt < Math.min(file.length, most);
        assertThat(line.isBroken()).isEqualTo(broke);
        if (broke) {
            assertThatThrownBy(line::check).isInstanceOf(IOException.class);
        }
    }
}
