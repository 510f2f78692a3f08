package org.didar.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.testing.Acting;
import org.didar.testing.OnMariaDb;
import org.didar.testing.World;
import org.didar.testing.World.FoundedPrison;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnMariaDb
class PermitTests {

    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired ListableBeanFactory beans;
    @Autowired AllowingVisits allowing;
    @Autowired SeeingPermits permits;
    @Autowired RestrictingVisits restricting;
    @Autowired SeeingRestrictions restrictions;
    @Autowired FindingPrisoners finding;
    @Autowired VisitEligibility eligibility;
    @Autowired RecordingKin kin;
    @Autowired SeeingKin seeing;
    @Autowired Clock clock;

    private World world;
    private FoundedPrison prison;
    private Actor warden;
    private Actor judge;
    private UUID prisoner;
    private UUID person;
    private UUID relationship;
    private LocalDate today;

    @BeforeEach
    void approveACousin() {
        world = new World(beans);
        prison = world.prison();
        warden = world.warden(prison);
        judge = world.official(Role.SUPERVISING_JUDGE, Territory.Kind.PRISON, prison.id());
        prisoner = world.prisoner(prison);
        person = Objects.requireNonNull(world.family().personId());
        relationship = kin.approved(person, prisoner, Relation.OTHER, warden.id());
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Tehran"));
    }

    @Test
    void queuesWhoNeedsAPermitBeforeTheirOwnWarden() {
        assertThat(listed(warden, PermitState.WAITING)).containsExactly(relationship);
        assertThat(listed(world.warden(world.prison()), PermitState.WAITING)).isEmpty();
        kin.approved(person, world.prisoner(prison), Relation.SON, warden.id());
        assertThat(listed(warden, PermitState.WAITING)).containsExactly(relationship);
    }

    @Test
    void allowsUpToTheEndOfTheLastDay() {
        allowing.allow(warden, relationship, today);
        assertThat(blocked(clock.instant())).isFalse();
        Instant tomorrow = today.plusDays(1).atStartOfDay(ZoneId.of("Asia/Tehran")).toInstant();
        assertThat(blocked(tomorrow.minusSeconds(1))).isFalse();
        assertThat(blocked(tomorrow)).isTrue();
        assertThat(listed(warden, PermitState.WAITING)).isEmpty();
        assertThat(listed(warden, PermitState.GRANTED)).containsExactly(relationship);
    }

    @Test
    void refusesAPermitThatIsOverWhenItBegins() {
        assertThatThrownBy(() -> allowing.allow(warden, relationship, today.minusDays(1)))
                .hasMessage("request.invalid");
    }

    @Test
    void keepsANoUntilAPermitIsGivenAfterAll() {
        allowing.refuse(warden, relationship, "مدارک روشن نیست");
        assertThat(listed(warden, PermitState.WAITING)).isEmpty();
        assertThat(permits.list(warden, PermitState.REFUSED))
                .singleElement()
                .satisfies(row -> assertThat(row.refusedBecause()).isEqualTo("مدارک روشن نیست"));
        assertThat(seeing.one(relationship))
                .satisfies(each -> {
                    assertThat(each.whyNot()).isEqualTo("permit.missing");
                    assertThat(each.permitRefusedBecause()).isEqualTo("مدارک روشن نیست");
                });
        allowing.allow(warden, relationship, today.plusDays(30));
        assertThat(listed(warden, PermitState.REFUSED)).isEmpty();
        assertThat(seeing.one(relationship).permitRefusedBecause()).isNull();
    }

    @Test
    void withdrawsAPermitAtOnce() {
        allowing.allow(warden, relationship, today.plusDays(30));
        assertThatThrownBy(() -> allowing.refuse(warden, relationship, "…"))
                .hasMessage("permit.valid");
        allowing.withdraw(warden, relationship, "مدرک نادرست بود");
        assertThat(blocked(clock.instant())).isTrue();
        assertThat(listed(warden, PermitState.REFUSED)).containsExactly(relationship);
        assertThatThrownBy(() -> allowing.withdraw(warden, relationship, "…"))
                .hasMessage("permit.missing");
    }

    @Test
    void needsAnApprovedRelationshipAndNeverDecidesAboutARelativeOfOnesOwn() {
        UUID pending = kin.pending(person, world.prisoner(prison), Relation.OTHER);
        assertThatThrownBy(() -> allowing.allow(warden, pending, today))
                .hasMessage("relationship.missing");
        UUID own =
                kin.approved(
                        Objects.requireNonNull(warden.personId()),
                        prisoner,
                        Relation.OTHER,
                        judge.id());
        assertThatThrownBy(() -> allowing.allow(warden, own, today)).hasMessage("access.forbidden");
    }

    @Test
    void countsDisciplineOnlyOnceAJudgeHasConfirmedIt() {
        kin.approved(person, world.prisoner(prison), Relation.SON, warden.id());
        allowing.allow(warden, relationship, today.plusDays(30));
        Instant now = clock.instant();
        restricting.asDiscipline(
                warden, new VisitBan(prisoner, null, now, now.plus(WEEK)), "درگیری");
        assertThat(blocked(now.plusSeconds(60))).isFalse();
        RestrictionRow proposal = restrictions.list(judge).getFirst();
        assertThat(proposal.mayConfirm()).isTrue();
        assertThat(restrictions.list(warden).getFirst().mayConfirm()).isFalse();
        assertThatThrownBy(() -> restricting.confirm(warden, proposal.id()))
                .hasMessage("access.forbidden");
        restricting.confirm(judge, proposal.id());
        assertThat(blocked(now.plusSeconds(60))).isTrue();
        assertThatThrownBy(() -> restricting.confirm(judge, proposal.id()))
                .hasMessage("restriction.decided");
    }

    @Test
    void liftsABanAtOnce() {
        allowing.allow(warden, relationship, today.plusDays(30));
        Instant now = clock.instant();
        restricting.byOrder(judge, new VisitBan(prisoner, person, now, now.plus(WEEK)), "۱۴۰۵/۳");
        UUID ban = restrictions.list(judge).getFirst().id();
        assertThat(blocked(now.plusSeconds(60))).isTrue();
        assertThatThrownBy(() -> restricting.lift(warden, ban)).hasMessage("access.forbidden");
        restricting.lift(judge, ban);
        assertThat(blocked(now.plusSeconds(60))).isFalse();
        assertThat(restrictions.list(judge)).isEmpty();
    }

    @Test
    void barsNobodyForATimeThatIsOverOrEndsBeforeItBegins() {
        Instant now = clock.instant();
        for (VisitBan never :
                List.of(
                        new VisitBan(prisoner, null, now.minus(WEEK), now),
                        new VisitBan(prisoner, null, now.plus(WEEK), now.plusSeconds(60)))) {
            assertThatThrownBy(() -> restricting.byOrder(judge, never, "۱۴۰۵/۵"))
                    .hasMessage("request.invalid");
            assertThatThrownBy(() -> restricting.asDiscipline(warden, never, "درگیری"))
                    .hasMessage("request.invalid");
        }
    }

    @Test
    void asksForThreeTurnsOfDisciplineAtMost() {
        Acting acting = new Acting(beans);
        Acting.Someone asking = acting.as(warden);
        assertThat(discipline(acting, asking, 4)).isEqualTo(422);
        assertThat(restrictions.list(judge)).isEmpty();
        assertThat(discipline(acting, asking, 3)).isEqualTo(204);
    }

    private int discipline(Acting acting, Acting.Someone asking, int turns) {
        Map<String, Object> body =
                Map.of("from", today.toString(), "turns", turns, "reason", "درگیری در بند");
        return acting.ask(asking, Acting.post("/api/prisoners/" + prisoner + "/discipline", body))
                .status();
    }

    @Test
    void barsByNameOnlyWhoHasARelationship() {
        Instant now = clock.instant();
        VisitBan stranger = new VisitBan(prisoner, warden.personId(), now, now.plus(WEEK));
        assertThatThrownBy(() -> restricting.byOrder(judge, stranger, "۱۴۰۵/۴"))
                .hasMessage("relationship.missing");
    }

    @Test
    void findsAPrisonerByNumberInOnesOwnPrisonsAndSaysWhatMayBeDone() {
        String number = world.freeNumber();
        UUID found = world.prisoner(prison, number);
        assertThat(finding.byNumber(warden, number))
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.id()).isEqualTo(found);
                    assertThat(card.allowedActions())
                            .extracting(Enum::name)
                            .containsExactlyInAnyOrder("TRANSFER", "DISCIPLINE", "SEPARATE");
                });
        assertThat(finding.byNumber(world.warden(world.prison()), number)).isEmpty();
    }

    private List<UUID> listed(Actor actor, PermitState state) {
        return permits.list(actor, state).stream().map(PermitRow::relationshipId).toList();
    }

    private boolean blocked(Instant at) {
        return eligibility.blocking(person, prisoner, at).isPresent();
    }
}
