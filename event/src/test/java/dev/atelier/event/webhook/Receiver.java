package dev.atelier.event.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A program of somebody else's, on loopback, that keeps what it hears and answers as a test wants. */
final class Receiver implements AutoCloseable {

    /** One request. */
    record Heard(String path, String id, String time, String signatures, String body) {}

    /** What it does with a request. */
    @FunctionalInterface
    interface Manner {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Manner manner = status(200);

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::hear);
        server.start();
    }

    static Manner status(int status) {
        return exchange -> {
            var words = ("Said " + status).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, status == 204 ? -1 : words.length);
            if (status != 204) {
                exchange.getResponseBody().write(words);
            }
        };
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            heard.add(new Heard(
                    exchange.getRequestURI().getPath(),
                    String.valueOf(headers.getFirst("webhook-id")),
                    String.valueOf(headers.getFirst("webhook-timestamp")),
                    String.valueOf(headers.getFirst("webhook-signature")),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            manner.answer(exchange);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    Receiver answering(Manner manner) {
        this.manner = manner;
        return this;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    List<Heard> heard() {
        return List.copyOf(heard);
    }

    Heard only() {
        if (heard.size() != 1) {
            throw new AssertionError("It heard " + heard.size() + " times");
        }
        return heard.getFirst();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
