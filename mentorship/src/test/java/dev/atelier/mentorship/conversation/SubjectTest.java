package dev.atelier.mentorship.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Faces | Faces",
                "Re: Faces | Faces",
                "RE: re: AW: Faces | Faces",
                "Fwd: WG: SV: Faces | Faces",
                "Re[2]: Faces | Faces",
                "Re：Faces | Faces",
                "Recap: Faces | Recap: Faces",
                "Reference | Reference",
                "Re: | A question",
                "'' | A question"
            })
    void whatMailProgramsPutInFrontIsNotTheSubject(String written, String subject) {
        assertThat(Subject.of(written).value()).isEqualTo(subject);
    }

    @Test
    void aLineBreakMakesNoHeader() {
        assertThat(Subject.of("Faces\r\nBcc: all@example.org").value()).isEqualTo("Faces Bcc: all@example.org");
    }

    @Property
    void whateverIsWrittenBecomesASubject(@ForAll String written) {
        var subject = Subject.of(written).value();
        assertThat(subject).isNotBlank().doesNotContain("\n", "\r").hasSizeLessThanOrEqualTo(Subject.LONGEST);
        assertThat(Subject.of("Re: " + subject).value())
                .isEqualTo(Subject.of(subject).value());
    }
}
