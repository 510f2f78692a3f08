package org.didar.live;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.didar.live.protocol.ServerMessage;
import org.springframework.stereotype.Component;

/** The sockets of this node, by what they are for. The only thing kept in memory. */
@Component
class Sockets {

    private final Map<UUID, Connection> all = new ConcurrentHashMap<>();
    private final Map<UUID, Connection> bySeat = new ConcurrentHashMap<>();
    private final Map<UUID, Set<Connection>> byTarget = new ConcurrentHashMap<>();

    void add(Connection connection) {
        all.put(connection.id(), connection);
    }

    /**
     * A seat is about to be this connection's: what is sent to it from now on is held there.
     *
     * @return who has the seat until then, if anybody
     */
    Optional<Connection> expect(Connection connection, UUID seat) {
        connection.hold();
        return Optional.ofNullable(bySeat.put(seat, connection));
    }

    /** It did not get the seat; who had it before goes on having it, and hears what came. */
    void refuse(Connection connection, UUID seat, Optional<Connection> before) {
        if (before.isEmpty()) {
            bySeat.remove(seat, connection);
        } else {
            bySeat.replace(seat, connection, before.get());
        }
        List<ServerMessage> came = connection.giveUp();
        before.ifPresent(each -> came.forEach(each::send));
    }

    void opened(Connection connection, Connection.Opened what) {
        connection.open(what);
        if (what.seat() != null) {
            bySeat.put(what.seat(), connection);
        }
        byTarget.computeIfAbsent(what.target(), each -> ConcurrentHashMap.newKeySet())
                .add(connection);
    }

    void remove(Connection connection) {
        all.remove(connection.id());
        Connection.Opened what = connection.opened();
        if (what == null) {
            return;
        }
        if (what.seat() != null) {
            bySeat.remove(what.seat(), connection);
        }
        byTarget.computeIfPresent(
                what.target(),
                (target, connections) -> {
                    connections.remove(connection);
                    return connections.isEmpty() ? null : connections;
                });
    }

    Optional<Connection> atSeat(UUID seat) {
        return Optional.ofNullable(bySeat.get(seat));
    }

    Optional<Connection> byId(UUID connection) {
        return Optional.ofNullable(all.get(connection));
    }

    /** Those opened for this visit, prison or station. */
    Collection<Connection> of(UUID target) {
        return byTarget.getOrDefault(target, Set.of());
    }

    Collection<Connection> all() {
        return all.values();
    }
}
