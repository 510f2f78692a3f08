package org.didar.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Operations.Asking;
import org.didar.accounts.BeingAway;
import org.didar.accounts.Delegating;
import org.didar.accounts.Mobile;
import org.didar.accounts.ReadingOffices;
import org.didar.testing.AccessWorld;
import org.didar.testing.Acting;
import org.didar.testing.Whose;
import org.didar.testing.World;
import org.springframework.beans.factory.BeanFactory;

/** Officials to be looked after, each with a leave ahead; and prosecutors' deputies. */
final class OfficesWorld {

    private final BeanFactory beans;
    private final World world;
    private final Instant now;
    private final String colleague = World.freeMobile();
    private final Map<Whose, Kept> kept = new EnumMap<>(Whose.class);
    private final Map<UUID, UUID> leaves = new HashMap<>();
    private final Map<UUID, UUID> deputies = new HashMap<>();
    private final UUID anothersLeave;
    private final UUID anothersDeputy;

    /** An official with an office and a leave. */
    record Kept(UUID account, UUID office, UUID leave, UUID prison) {}

    OfficesWorld(BeanFactory beans, AccessWorld place) {
        this.beans = beans;
        world = new World(beans);
        now = beans.getBean(Clock.class).instant();
        world.official(colleague, Role.AUDITOR, Territory.Kind.COUNTRY, null);
        for (Whose whose : Whose.values()) {
            kept.put(whose, kept(world.prison()));
        }
        for (Role role : Role.values()) {
            if (role.isOffice()) {
                UUID account = place.person(role).account();
                leaves.put(account, leaveOf(account));
            }
        }
        anothersLeave = Objects.requireNonNull(kept.get(Whose.OTHER_DISTRICT)).leave();
        UUID prosecutor = place.person(Role.PROSECUTOR).account();
        deputies.put(prosecutor, deputyOf(prosecutor));
        UUID district = world.prison().district();
        anothersDeputy =
                deputyOf(world.official(Role.PROSECUTOR, Territory.Kind.DISTRICT, district).id());
    }

    Instant nextMonth() {
        return now.plus(Duration.ofDays(30));
    }

    /** On which nobody is on leave. */
    Instant freeDay() {
        return now.plus(Duration.ofDays(20));
    }

    /** The number of somebody who can be a deputy. */
    String colleague() {
        return colleague;
    }

    Kept kept(Asking asking) {
        return Objects.requireNonNull(kept.get(asking.whose()));
    }

    UUID leave(Asking asking) {
        return mine(leaves, asking, anothersLeave);
    }

    UUID deputy(Asking asking) {
        return mine(deputies, asking, anothersDeputy);
    }

    Map<String, String> newOffice() {
        return Map.of("role", "NATIONAL_MONITOR", "territoryKind", "COUNTRY");
    }

    private static UUID mine(Map<UUID, UUID> all, Asking asking, UUID anothers) {
        Acting.Someone who = asking.who();
        return who != null && asking.whose() == Whose.OWN
                ? all.getOrDefault(who.account(), anothers)
                : anothers;
    }

    private Kept kept(World.FoundedPrison prison) {
        UUID account = world.officer(prison).id();
        UUID office =
                Objects.requireNonNull(
                                beans.getBean(ReadingOffices.class)
                                        .of(Set.of(account))
                                        .get(account))
                        .getFirst()
                        .id();
        return new Kept(account, office, leaveOf(account), prison.id());
    }

    private UUID leaveOf(UUID account) {
        return beans.getBean(BeingAway.class)
                .enter(account, nextMonth(), nextMonth().plusSeconds(600), account)
                .id();
    }

    private UUID deputyOf(UUID principal) {
        Delegating delegating = beans.getBean(Delegating.class);
        String mobile = World.freeMobile();
        world.official(mobile, Role.AUDITOR, Territory.Kind.COUNTRY, null);
        delegating.appoint(principal, Mobile.parse(mobile).orElseThrow(), null, nextMonth());
        return delegating.of(principal).getFirst().id();
    }
}
