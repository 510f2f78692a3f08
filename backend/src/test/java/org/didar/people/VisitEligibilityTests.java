package org.didar.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.ProblemCode;
import org.didar.testing.OnMariaDb;
import org.didar.testing.World;
import org.didar.testing.World.FoundedPrison;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnMariaDb
class VisitEligibilityTests {

    private static final Duration MONTH = Duration.ofDays(30);

    @Autowired BeanFactory beans;
    @Autowired VisitEligibility eligibility;
    @Autowired RecordingKin kin;
    @Autowired AllowingVisits allowing;
    @Autowired RestrictingVisits restricting;
    @Autowired Clock clock;

    private Actor judge;
    private UUID prisoner;
    private UUID person;
    private Instant now;

    @BeforeEach
    void makeAFamilyAndAPrisoner() {
        World world = new World(beans);
        FoundedPrison prison = world.prison();
        prisoner = world.prisoner(prison);
        person = Objects.requireNonNull(world.family().personId());
        judge = world.official(Role.SUPERVISING_JUDGE, Territory.Kind.PRISON, prison.id());
        now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    void needsAnApprovedRelationship() {
        assertThat(blocking(now)).contains(PeopleProblem.RELATIONSHIP_MISSING);
        kin.pending(person, prisoner, Relation.MOTHER);
        assertThat(blocking(now)).contains(PeopleProblem.RELATIONSHIP_MISSING);
    }

    @Test
    void letsFirstCircleRelativesVisitOnceApproved() {
        kin.approved(person, prisoner, Relation.SPOUSE_MOTHER, judge.id());
        assertThat(blocking(now)).isEmpty();
    }

    @Test
    void asksOthersForAPermitThatStillHolds() {
        kin.approved(person, prisoner, Relation.OTHER, judge.id());
        assertThat(blocking(now)).contains(PeopleProblem.PERMIT_MISSING);
        allowing.allow(judge, person, prisoner, now.plus(MONTH));
        Instant after = clock.instant();
        assertThat(blocking(after)).isEmpty();
        assertThat(blocking(now.plus(MONTH))).contains(PeopleProblem.PERMIT_MISSING);
    }

    @Test
    void keepsABarredVisitorAwayUntilTheBanEnds() {
        kin.approved(person, prisoner, Relation.SON, judge.id());
        restricting.byOrder(judge, new VisitBan(prisoner, person, now, now.plus(MONTH)), "1405/1");
        assertThat(eligibility.block(person, prisoner, now))
                .contains(
                        new VisitEligibility.Block(
                                PeopleProblem.VISITOR_RESTRICTED, now.plus(MONTH)));
        assertThat(blocking(now.plus(MONTH))).isEmpty();
    }

    @Test
    void keepsEveryoneFromABarredPrisoner() {
        kin.approved(person, prisoner, Relation.SON, judge.id());
        restricting.byOrder(judge, new VisitBan(prisoner, null, now, now.plus(MONTH)), "1405/2");
        assertThat(blocking(now)).contains(PeopleProblem.PRISONER_RESTRICTED);
    }

    private Optional<ProblemCode> blocking(Instant at) {
        return eligibility.blocking(person, prisoner, at);
    }
}
