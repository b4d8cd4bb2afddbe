package dev.atelier.event.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.testing.ModuleTest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** One delivery at a time for each receiver, however many send. */
@ModuleTest
class LanesTest extends WebhookWorld {

    @Test
    void oneWhoIsAwayHoldsUpNobody() throws Exception {
        var away = receiver();
        var webhook = subscribe(away.url());
        away.close();
        var receiver = receiver();
        subscribe(receiver.url());
        for (var fact = 0; fact < 5; fact++) {
            opened();
        }
        turns();
        assertThat(receiver.heard()).hasSize(5);
        // One look at who is away, and then a rest.
        assertThat(deliveries.list(webhook, Optional.empty(), Optional.empty(), Deliveries.PAGE).stream()
                        .mapToInt(delivery -> delivery.attempts().size())
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void whatACrashLeftOnTheWayLeavesAgainUnderTheSameId() throws Exception {
        var receiver = receiver();
        subscribe(receiver.url());
        opened();
        var crashed = lanes.claim().orElseThrow();
        assertThat(courier.turn()).isFalse();
        clock.move(Lanes.LEASE.plusSeconds(1));
        turns();
        assertThat(receiver.only().id()).isEqualTo(crashed.parcel().message().toString());
        // It was not dead, only slow: what it says now changes nothing.
        var late = new Outcome.Unreached("The connection broke.", Duration.ZERO);
        var then = Consequence.of(crashed, late, clock.instant(), Duration.ofDays(5), new java.util.Random(7));
        assertThat(lanes.settle(crashed, late, then)).isFalse();
        assertThat(states()).containsExactly("DONE");
    }

    @Test
    void fourInstancesTellEachReceiverEachFactOnce() throws Exception {
        var all = List.of(receiver(), receiver(), receiver());
        all.forEach(receiver -> subscribe(receiver.answering(exchange -> {
                    Thread.sleep(5);
                    Receiver.status(204).answer(exchange);
                })
                .url()));
        for (var fact = 0; fact < 20; fact++) {
            opened();
        }
        var start = new CyclicBarrier(4);
        Callable<Void> instance = () -> {
            start.await();
            for (var idle = 0; idle < 40; ) {
                idle = courier.turn() ? 0 : idle + 1;
                Thread.sleep(1);
            }
            return null;
        };
        try (var instances = Executors.newFixedThreadPool(4)) {
            for (var done : instances.invokeAll(java.util.Collections.nCopies(4, instance))) {
                done.get();
            }
        }
        for (var receiver : all) {
            assertThat(receiver.heard())
                    .extracting(Receiver.Heard::id)
                    .hasSize(20)
                    .doesNotHaveDuplicates();
        }
    }

    /** The control: it is the claim that keeps a second instance from sending what is on its way. */
    @Test
    void withoutItsClaimADeliveryLeavesTwice() throws Exception {
        var receiver = receiver();
        subscribe(receiver.answering(exchange -> {
                    // As if nobody had claimed it: another instance looks while this one is still sending.
                    db.execute("update event.webhook set lease_until = null");
                    receiver.answering(Receiver.status(200));
                    courier.turn();
                    Receiver.status(200).answer(exchange);
                })
                .url());
        opened();
        courier.turn();
        assertThat(receiver.heard()).hasSize(2);
    }
}
