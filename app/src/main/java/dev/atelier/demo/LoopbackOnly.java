package dev.atelier.demo;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Refuses to start a demo that others could reach, as everyone may be anyone in it. */
@Component
@DemoOnly
class LoopbackOnly {

    LoopbackOnly(@Value("${server.address:#{null}}") @Nullable InetAddress address) {
        if (address == null || !address.isLoopbackAddress()) {
            throw new IllegalStateException("The demo lets everybody in as anybody, so it listens on this machine only."
                    + " Write server.address=127.0.0.1, or leave out atelier.demo for a real Atelier.");
        }
    }
}
