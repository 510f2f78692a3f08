package org.didar.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From where what this thread does was asked, for the audit log. Set around a request, a frame or a
 * command; nothing set means the system's own work. Never written to the application's log.
 *
 * <p>An address is kept in full only for an office or a station. Of anybody else's the network is
 * kept (/24, /48), because the audit log lives for ten years.
 */
public final class Origin {

    /** By which way it was asked. */
    public enum Kind {
        WEB,
        SOCKET,
        STATION,
        JOB,
        COMMAND
    }

    private static final ThreadLocal<Origin> CURRENT = new ThreadLocal<>();
    private static final int NETWORK_BYTES_V4 = 3;
    private static final int NETWORK_BYTES_V6 = 6;

    private final @Nullable NetworkAddress address;
    private volatile Kind kind;
    private volatile boolean official;
    private volatile @Nullable Stead stead;

    /** Who acts in whose place. */
    private record Stead(UUID actor, UUID principal) {}

    private Origin(Kind kind, @Nullable NetworkAddress address) {
        this.kind = kind;
        this.address = address;
    }

    /** One request or one socket; {@code address} is an IP address as written. */
    public static Origin of(Kind kind, @Nullable String address) {
        return new Origin(kind, NetworkAddress.parse(address).orElse(null));
    }

    /** This thread's; a new one of {@link Kind#JOB} where none was set. */
    public static Origin current() {
        Origin set = CURRENT.get();
        return set == null ? new Origin(Kind.JOB, null) : set;
    }

    /** Makes it this thread's until closed. */
    public Entered enter() {
        Origin before = CURRENT.get();
        CURRENT.set(this);
        return () -> {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        };
    }

    /** Puts back what was set before. */
    public interface Entered extends AutoCloseable {
        @Override
        void close();
    }

    /** Whoever is there holds an office. */
    public void isOfficial() {
        official = true;
    }

    /** Whoever is there is a prison's terminal. */
    public void isStation() {
        official = true;
        kind = Kind.STATION;
    }

    /**
     * What the actor does from now on is done in another's place, or with {@code null} in their
     * own.
     */
    public void actsFor(UUID actor, @Nullable UUID principal) {
        stead = principal == null ? null : new Stead(actor, principal);
    }

    /** In whose place the actor acts, if in another's. */
    public @Nullable UUID principalOf(@Nullable UUID actor) {
        Stead noted = stead;
        return noted != null && noted.actor().equals(actor) ? noted.principal() : null;
    }

    public Kind kind() {
        return kind;
    }

    /** The address of an office or a station, the network of anybody else. */
    public @Nullable String address() {
        if (address == null) {
            return null;
        }
        return official ? address.toString() : address.network(NETWORK_BYTES_V4, NETWORK_BYTES_V6);
    }
}
