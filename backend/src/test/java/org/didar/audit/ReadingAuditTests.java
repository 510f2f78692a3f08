package org.didar.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.didar.access.Actor;
import org.didar.access.Grant;
import org.didar.access.Role;
import org.didar.access.SignedIn;
import org.didar.access.Territory;
import org.didar.audit.ReadingAudit.AuditPage;
import org.didar.audit.ReadingAudit.AuditRow;
import org.didar.kernel.Auditable;
import org.didar.kernel.Ids;
import org.didar.kernel.Origin;
import org.didar.sessions.BeginningSessions;
import org.didar.sessions.Device;
import org.didar.sessions.Proof;
import org.didar.testing.OnMariaDb;
import org.didar.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@OnMariaDb
class ReadingAuditTests {

    @Autowired ReadingAudit reading;
    @Autowired ExportingAudit exporting;
    @Autowired SealingAudit sealing;
    @Autowired AuditEntries entries;
    @Autowired ApplicationEventPublisher events;
    @Autowired BeanFactory beans;
    @Autowired Clock clock;

    World.FoundedPrison prison = new World.FoundedPrison(Ids.next(), Ids.next(), Ids.next());
    UUID someone = Ids.next();
    SignedIn here = new SignedIn(SignedIn.Kind.PERSON, someone);

    record Done(
            UUID actorId, String action, String thingKind, UUID thingId, @Nullable UUID prisonId)
            implements Auditable {
        @Override
        public Map<String, String> facts() {
            return Map.of("reason", "-1");
        }
    }

    @BeforeEach
    void found() {
        World world = new World(beans);
        prison = world.prison();
        World.FoundedPrison other = world.prison();
        someone = Ids.next();
        here =
                beans.getBean(BeginningSessions.class)
                        .begin(
                                new SignedIn(SignedIn.Kind.PERSON, world.family().id()),
                                auditor(Territory.Kind.COUNTRY, null),
                                Device.of(null, "127.0.0.1"),
                                Proof.CODE)
                        .signedIn();
        events.publishEvent(done("visit.changed", "visit", prison.id()));
        events.publishEvent(done("relationship.approved", "relationship", prison.id()));
        events.publishEvent(done("visit.changed", "visit", other.id()));
        events.publishEvent(done("sign_in.accepted", "account", null));
    }

    @Test
    void showsTheCountrysAuditorAllAndAPrisonsItsPart() {
        assertThat(actions(auditor(Territory.Kind.COUNTRY, null)))
                .containsExactly(
                        "sign_in.accepted",
                        "visit.changed",
                        "relationship.approved",
                        "visit.changed");
        List<String> part = List.of("relationship.approved", "visit.changed");
        assertThat(actions(auditor(Territory.Kind.PRISON, prison.id()))).isEqualTo(part);
        assertThat(actions(auditor(Territory.Kind.DISTRICT, prison.district()))).isEqualTo(part);
        assertThat(actions(auditor(Territory.Kind.PROVINCE, prison.province()))).isEqualTo(part);
        assertThat(actions(auditor(Territory.Kind.PRISON, Ids.next()))).isEmpty();
    }

    @Test
    void showsASupervisingJudgeWhatHappenedToTheVisitsOfTheirPrisons() {
        Actor judge = actor(Role.SUPERVISING_JUDGE, Territory.Kind.PRISON, prison.id());
        assertThat(actions(judge)).containsExactly("visit.changed");
        refuses(() -> exporting.begin(judge, here, any()));
        refuses(() -> reading.chain(judge));
    }

    @Test
    void refusesEverybodyElse() {
        for (Role role : Role.values()) {
            if (role != Role.AUDITOR && role != Role.SUPERVISING_JUDGE) {
                Actor other = actor(role, Territory.Kind.PRISON, prison.id());
                refuses(() -> reading.page(other, any(), null, 10));
                refuses(() -> reading.chain(other));
                refuses(() -> exporting.begin(other, here, any()));
            }
        }
    }

    @Test
    void goesPageByPageWithoutLosingOrRepeatingOne() {
        Actor auditor = auditor(Territory.Kind.COUNTRY, null);
        AuditPage first = reading.page(auditor, by(someone), null, 3);
        AuditPage second = reading.page(auditor, by(someone), first.next(), 3);
        assertThat(first.entries()).hasSize(3);
        assertThat(second.entries()).hasSize(1);
        assertThat(second.next()).isNull();
        assertThat(first.entries())
                .extracting(AuditRow::id)
                .doesNotContainAnyElementsOf(second.entries().stream().map(AuditRow::id).toList());
    }

    @Test
    void filtersByEachField() {
        Actor auditor = auditor(Territory.Kind.PRISON, prison.id());
        Instant soon = clock.instant().plus(Duration.ofMinutes(1));
        AuditRow visit = reading.page(auditor, kind("visit"), null, 9).entries().getFirst();
        assertThat(visit.thingKind()).isEqualTo("visit");
        assertThat(visit.prisonName()).isEqualTo("زندان سبزدشت");
        assertThat(rows(auditor, new AuditFilter(null, null, null, "visit.changed", null, null)))
                .hasSize(1);
        assertThat(rows(auditor, new AuditFilter(null, null, null, null, null, visit.thingId())))
                .hasSize(1);
        assertThat(rows(auditor, new AuditFilter(soon, null, null, null, null, null))).isEmpty();
        assertThat(rows(auditor, new AuditFilter(null, soon, null, null, null, null))).hasSize(2);
        assertThat(rows(auditor, new AuditFilter(null, visit.happenedAt(), null, null, null, null)))
                .doesNotContain(visit);
    }

    @Test
    void keepsThatItWasRead() {
        Actor auditor = auditor(Territory.Kind.PRISON, prison.id());
        reading.page(auditor, by(someone), null, 10);
        exporting.begin(auditor, here, kind("visit"));
        List<AuditRow> looks = rows(auditor(Territory.Kind.COUNTRY, null), by(auditor.id()));
        assertThat(looks)
                .extracting(AuditRow::action, AuditRow::facts)
                .containsExactly(
                        tuple("audit.exported", Map.of("filter", "kind", "rows", "1")),
                        tuple("audit.read", Map.of("filter", "actor", "rows", "2")));
    }

    @Test
    void exportsWhatIsInReachSafelyForTableProgrammes() throws IOException {
        Actor auditor = auditor(Territory.Kind.PRISON, prison.id());
        StringWriter file = new StringWriter();
        exporting.write(exporting.begin(auditor, here, any()), file);
        List<String> lines = file.toString().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("\uFEFFlink,happened_at,actor");
        assertThat(lines.get(1)).contains("relationship.approved", someone.toString());
        assertThat(ExportingAudit.cell("=1+2")).isEqualTo("'=1+2");
        assertThat(ExportingAudit.cell("-1")).isEqualTo("'-1");
        assertThat(ExportingAudit.cell(null)).isEmpty();
    }

    @Test
    void letsNothingBeTakenAwayWithoutAFreshProof() {
        SignedIn stale = new SignedIn(SignedIn.Kind.PERSON, someone);
        Actor auditor = auditor(Territory.Kind.COUNTRY, null);
        assertThatThrownBy(() -> exporting.begin(auditor, stale, any()))
                .hasMessage("step_up.required");
    }

    @Test
    void tellsHowTheChainStands() {
        sealing.sealAll();
        assertThat(reading.chain(auditor(Territory.Kind.COUNTRY, null)).position()).isPositive();
        assertThat(reading.chain(auditor(Territory.Kind.COUNTRY, null)).unsealed()).isZero();
    }

    @Test
    void keepsAnOfficialsAddressAndOnlyTheNetworkOfAFamilys() {
        World world = new World(beans);
        try (var _ = Origin.of(Origin.Kind.WEB, "203.0.113.77").enter()) {
            world.family().acting();
            events.publishEvent(done("a.family", "visit", prison.id()));
            world.officer(prison).acting();
            events.publishEvent(done("an.officer", "visit", prison.id()));
        }
        try (var _ = Origin.of(Origin.Kind.SOCKET, "2001:db8:1:2::7%eth0").enter()) {
            events.publishEvent(done("someone.unknown", "visit", prison.id()));
        }
        assertThat(rows(auditor(Territory.Kind.PRISON, prison.id()), by(someone)))
                .extracting(AuditRow::originKind, AuditRow::originAddress)
                .startsWith(
                        tuple(Origin.Kind.SOCKET, "2001:db8:1:0:0:0:0:0/48"),
                        tuple(Origin.Kind.WEB, "203.0.113.77"),
                        tuple(Origin.Kind.WEB, "203.0.113.0/24"),
                        tuple(Origin.Kind.JOB, null));
    }

    private Done done(String action, String kind, @Nullable UUID prisonId) {
        return new Done(someone, action, kind, Ids.next(), prisonId);
    }

    private List<String> actions(Actor actor) {
        return rows(actor, by(someone)).stream().map(AuditRow::action).toList();
    }

    private List<AuditRow> rows(Actor actor, AuditFilter filter) {
        return reading.page(actor, filter, null, 50).entries();
    }

    private static AuditFilter any() {
        return new AuditFilter(null, null, null, null, null, null);
    }

    private static AuditFilter by(UUID actor) {
        return new AuditFilter(null, null, actor, null, null, null);
    }

    private static AuditFilter kind(String kind) {
        return new AuditFilter(null, null, null, null, kind, null);
    }

    private static Actor auditor(Territory.Kind kind, @Nullable UUID territory) {
        return actor(Role.AUDITOR, kind, territory);
    }

    private static Actor actor(Role role, Territory.Kind kind, @Nullable UUID territory) {
        Grant grant = new Grant(role, new Territory(kind, territory));
        return new Actor(Ids.next(), Ids.next(), null, Set.of(grant));
    }

    private static void refuses(ThrowingCallable what) {
        assertThatThrownBy(what).hasMessage("access.forbidden");
    }
}
