package org.didar.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.access.Grant;
import org.didar.access.Role;
import org.didar.access.SignedIn;
import org.didar.access.Territory;
import org.didar.testing.OnH2;
import org.didar.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What somebody may act by, for any order of grants, delegations, leaves and removals: what the
 * database says is what four lines of arithmetic say.
 */
@OnH2
class EffectiveOfficesTests {

    private static final int SPREAD_DAYS = 3;

    @Autowired BeanFactory beans;
    @Autowired RoleGrants grants;
    @Autowired Absences absences;
    @Autowired RemovingOfficials removing;
    @Autowired Actors actors;
    @Autowired Clock clock;

    private Instant now;
    private UUID principal;
    private UUID deputy;
    private UUID district;

    /** A stretch of time that may have no end. */
    private record Period(Instant from, @Nullable Instant until) {

        boolean holds(Instant at) {
            return !from.isAfter(at) && (until == null || until.isAfter(at));
        }
    }

    @BeforeEach
    void enrol() {
        now = clock.instant();
        World world = new World(beans);
        principal = world.family().id();
        deputy = world.family().id();
        district = world.prison().district();
    }

    @RepeatedTest(150)
    void isWhatPeriodsLeavesAndRemovalsLeave(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Period own = period(random);
        Period delegated = bounded(random);
        Period deputysOwn = period(random);
        Grant office = new Grant(Role.PROSECUTOR, place(Territory.Kind.DISTRICT));
        Grant other = new Grant(Role.AUDITOR, place(Territory.Kind.DISTRICT));
        RoleGrant granted = grants.save(new RoleGrant(principal, office, own.from(), own.until()));
        grants.save(granted.delegate(deputy, null, delegated.from(), end(delegated)));
        grants.save(new RoleGrant(deputy, other, deputysOwn.from(), deputysOwn.until()));
        boolean principalAway = leave(principal, random);
        boolean deputyAway = leave(deputy, random);
        boolean principalRemoved = removed(principal, random, own.until());
        boolean deputyRemoved = removed(deputy, random, deputysOwn.until());

        boolean acts = own.holds(now) && !principalRemoved;
        Set<Grant> expected = new HashSet<>();
        if (acts && delegated.holds(now) && !deputyRemoved && !deputyAway) {
            expected.add(new Grant(Role.PROSECUTOR, office.territory(), principal));
        }
        if (deputysOwn.holds(now) && !deputyRemoved && !deputyAway) {
            expected.add(other);
        }
        assertThat(offices(deputy)).isEqualTo(expected);
        assertThat(offices(principal))
                .isEqualTo(acts && !principalAway ? Set.of(office) : Set.of());
        assertThat(actor(principal).has(Role.FAMILY)).isTrue();
    }

    private Set<Grant> offices(UUID account) {
        Set<Grant> held = new HashSet<>(actor(account).grants());
        held.removeIf(each -> !each.role().isOffice());
        return held;
    }

    private Actor actor(UUID account) {
        return actors.find(new SignedIn(SignedIn.Kind.PERSON, account)).orElseThrow();
    }

    private boolean leave(UUID account, Random random) {
        Period away = bounded(random);
        Absence absence = absences.save(new Absence(account, away.from(), end(away), principal));
        if (random.nextInt(3) == 0) {
            absence.end(now);
            absences.save(absence);
            return false;
        }
        return away.holds(now);
    }

    /** Nobody can be removed who holds nothing any more. */
    private boolean removed(UUID account, Random random, @Nullable Instant until) {
        boolean holds = until == null || until.isAfter(now);
        if (!holds || random.nextInt(4) != 0) {
            return false;
        }
        removing.remove(account, null, principal);
        return true;
    }

    private Period period(Random random) {
        Period bounded = bounded(random);
        return random.nextBoolean() ? bounded : new Period(bounded.from(), null);
    }

    private Period bounded(Random random) {
        Instant from = now.plus(hours(random));
        Instant until = now.plus(hours(random));
        return from.isBefore(until)
                ? new Period(from, until)
                : new Period(until, from.plusSeconds(1));
    }

    private static Duration hours(Random random) {
        return Duration.ofHours(random.nextInt(-24 * SPREAD_DAYS, 24 * SPREAD_DAYS));
    }

    private static Instant end(Period period) {
        Instant until = period.until();
        return until == null ? period.from() : until;
    }

    private Territory place(Territory.Kind kind) {
        return new Territory(kind, district);
    }
}
