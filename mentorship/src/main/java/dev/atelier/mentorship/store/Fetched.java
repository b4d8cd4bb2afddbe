package dev.atelier.mentorship.store;

import java.io.FilterInputStream;
import java.io.IOException;
import software.amazon.awssdk.core.ResponseInputStream;

/** Bytes on their way from an S3 server. Closed before the end, the rest is not fetched. */
final class Fetched extends FilterInputStream {

    private final ResponseInputStream<?> answer;
    private final S3Settings from;
    private boolean ended;

    Fetched(ResponseInputStream<?> answer, S3Settings from) {
        super(answer);
        this.answer = answer;
        this.from = from;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            var read = super.read(into, offset, length);
            ended |= read < 0;
            return read;
        } catch (IOException failure) {
            throw S3Trouble.broken(failure, from);
        }
    }

    @Override
    public void close() throws IOException {
        if (ended) {
            super.close();
        } else {
            answer.abort();
        }
    }
}
