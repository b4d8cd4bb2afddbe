package dev.atelier.mentorship.upload;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The header in which a sender says what a file is called. */
class MetadataTest {

    @Test
    void namesAndStampsAreRead() {
        var read = Metadata.of("filename bW9kZWwuc2FmZXRlbnNvcnM=,modified MTY5MA==, is_private");

        assertThat(read.orElseThrow().name()).contains("model.safetensors");
        assertThat(read.orElseThrow().stamp()).isEqualTo("1690");
        assertThat(Metadata.of("").orElseThrow().name()).isEmpty();
    }

    @Test
    void whatIsNoBase64OrComesTwiceIsNotRead() {
        assertThat(Metadata.of("filename ???")).isEmpty();
        assertThat(Metadata.of("a YQ==,a YQ==")).isEmpty();
        assertThat(Metadata.of("x".repeat(5_000))).isEmpty();
    }

    @Property(tries = 300)
    void anythingHasAnAnswer(@ForAll String header) {
        assertThat(Metadata.of(header)).isNotNull();
    }
}
