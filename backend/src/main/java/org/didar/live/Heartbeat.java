package org.didar.live;

import java.time.Clock;
import java.time.Duration;
import org.didar.kernel.Sweep;
import org.didar.live.protocol.ServerMessage;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Pings every socket, closes the silent and the muted ones, and ends what a lost socket left
 * behind.
 */
@Component
class Heartbeat implements SmartInitializingSingleton {

    static final int PING_MILLIS = 15_000;
    static final Duration SILENCE = Duration.ofSeconds(35);
    static final Duration HELLO_WITHIN = Duration.ofSeconds(10);
    static final Duration MUTED = Duration.ofSeconds(5);

    private final Sockets sockets;
    private final DroppingSeats dropping;
    private final Clock clock;

    Heartbeat(Sockets sockets, DroppingSeats dropping, Clock clock) {
        this.sockets = sockets;
        this.dropping = dropping;
        this.clock = clock;
    }

    @Scheduled(fixedRate = PING_MILLIS)
    void ping() {
        ServerMessage.Ping ping = new ServerMessage.Ping(clock.instant());
        sockets.all().forEach(each -> each.send(ping));
    }

    @Scheduled(fixedRate = 1_000)
    void closeSilentAndMuted() {
        for (Connection each : sockets.all()) {
            each.muteIsOver().ifPresent(each::close);
            if (each.silentNanos() > SILENCE.toNanos()) {
                each.close(LiveProblem.SILENT);
            } else if (each.opened() == null && each.ageNanos() > HELLO_WITHIN.toNanos()) {
                each.send(new ServerMessage.Refused(null, LiveProblem.HELLO_MISSING.code()));
                each.close(LiveProblem.HELLO_MISSING.closeStatus());
            }
        }
    }

    /**
     * A server that starts has no sockets: whoever was present is not, until back. Before the first
     * connection is accepted, because those who come back must not be dropped again.
     */
    @Override
    public void afterSingletonsInstantiated() {
        dropping.all();
    }

    @Configuration(proxyBeanMethods = false)
    static class Sweeps {

        @Bean
        Sweep endingReconnectWindows(Seats seats, EnteringRooms entering, Clock clock) {
            return Sweep.of(
                    "live.reconnect-windows",
                    Duration.ofSeconds(5),
                    () ->
                            seats.absentUntil(clock.instant().minus(KeepingRooms.RECONNECT_WINDOW))
                                    .forEach(entering::expire));
        }

        @Bean
        Sweep forgetting(Tickets tickets, Commanding commanding) {
            return Sweep.of(
                    "live.forget",
                    Duration.ofMinutes(10),
                    () -> {
                        tickets.forgetOld();
                        commanding.forgetOld();
                    });
        }
    }
}
