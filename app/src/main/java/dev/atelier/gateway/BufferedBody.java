package dev.atelier.gateway;

import dev.atelier.api.Refused;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;

/** A call whose body has been read, up to a limit, and can be read again. */
final class BufferedBody extends HttpServletRequestWrapper {

    /** One MB: the longest text, each of its characters escaped, and room to spare. */
    static final int LARGEST = 1024 * 1024;

    private final byte[] bytes;

    private BufferedBody(HttpServletRequest request, byte[] bytes) {
        super(request);
        this.bytes = bytes;
    }

    /** @throws Refused if there is too much of it */
    static BufferedBody of(HttpServletRequest request) throws IOException {
        var bytes = request.getContentLengthLong() > LARGEST
                ? new byte[LARGEST + 1]
                : request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Refused(
                    HttpStatus.CONTENT_TOO_LARGE, "The body of a call has at most 1 MB. Nothing was kept of this one.");
        }
        return new BufferedBody(request, bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public ServletInputStream getInputStream() {
        var body = new ByteArrayInputStream(bytes);
        return new ServletInputStream() {
            @Override
            public int read() {
                return body.read();
            }

            @Override
            public int read(byte[] into, int from, int most) {
                return body.read(into, from, most);
            }

            @Override
            public boolean isFinished() {
                return body.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("Calls are read at once");
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
