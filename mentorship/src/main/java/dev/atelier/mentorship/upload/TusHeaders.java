package dev.atelier.mentorship.upload;

import dev.atelier.api.Refused;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What tus 1.0 says in headers. */
final class TusHeaders {

    static final String RESUMABLE = "Tus-Resumable";
    static final String OFFSET = "Upload-Offset";
    static final String LENGTH = "Upload-Length";
    static final String METADATA = "Upload-Metadata";
    static final String BYTES = "application/offset+octet-stream";

    private TusHeaders() {}

    /** A client that says nothing speaks the only version there is. */
    static void check(HttpServletRequest request) {
        var version = request.getHeader(RESUMABLE);
        if (version != null && !version.equals(Transfer.VERSION)) {
            throw new Refused(HttpStatus.PRECONDITION_FAILED, "Uploads speak tus " + Transfer.VERSION + ".");
        }
    }

    /** What is sent on is nothing but bytes. */
    static void checkType(HttpServletRequest request) {
        if (!BYTES.equals(request.getContentType())) {
            throw new Refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The bytes of a file come as " + BYTES + ".");
        }
    }

    /** A count of bytes; at most 18 digits. */
    static long number(HttpServletRequest request, String header) {
        var said = request.getHeader(header);
        if (said == null || !said.matches("[0-9]{1,18}")) {
            throw new Refused(HttpStatus.BAD_REQUEST, "The header " + header + " is a number of bytes.");
        }
        return Long.parseLong(said);
    }

    static ResponseEntity.BodyBuilder of(ResponseEntity.BodyBuilder answer, Upload upload) {
        return answer.header(RESUMABLE, Transfer.VERSION)
                .header(OFFSET, String.valueOf(upload.received()))
                .header(LENGTH, String.valueOf(upload.size()))
                .header("Cache-Control", "no-store");
    }
}
