package org.didar.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.didar.audit.Finding.Kind;
import org.didar.kernel.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is left of the log after a cut is held as firmly as the whole was. */
@ParameterizedClass
@EnumSource(AuditLog.On.class)
class CuttingTests {

    private static final int TRIES = 60;

    @Parameter AuditLog.On database = AuditLog.On.H2;

    AuditLog log = AuditLogs.on(AuditLog.On.H2);
    private Instant first = log.now;

    @BeforeEach
    void empty() {
        log = AuditLogs.on(database);
        log.empty();
        first = log.now;
    }

    @AfterEach
    void setTheClockBack() {
        log.now = first;
    }

    /** Six old entries, a year, and five more: links 1 to 11. */
    private Instant sixOldAndFiveNew() {
        log.sealed(6);
        log.now = first.plus(Duration.ofDays(365));
        log.sealed(5);
        return log.now.minus(Duration.ofDays(1));
    }

    /** The same without the old; the cut itself is entry 12. */
    private void cutSix() {
        assertThat(log.cutting.cut(sixOldAndFiveNew())).isEqualTo(6);
        log.sealing.sealAll();
    }

    @Test
    void holdsAfterACutAndGoesOn() {
        Instant before = sixOldAndFiveNew();
        assertThat(log.cutting.wouldGo(before)).isEqualTo(6);
        assertThat(entries()).isEqualTo(11);
        assertThat(log.cutting.cut(before)).isEqualTo(6);
        assertThat(log.chain.at(6)).isEmpty();
        log.sealing.sealAll();
        assertThat(entries()).isEqualTo(6);
        assertThat(log.found()).isNull();
        assertThat(log.cutting.wouldGo(before)).isZero();
        log.sealed(3);
        assertThat(log.verifying.verify(1, null).sentence())
                .isEqualTo("The audit chain is whole up to link 15.");
    }

    @Test
    void holdsAfterCutsOfCutsAndWhenNothingIsLeft() {
        cutSix();
        log.now = log.now.plus(Duration.ofDays(365));
        assertThat(log.cutting.cut(log.now)).isEqualTo(6);
        assertThat(log.found()).isNull();
        log.sealed(2);
        assertThat(log.found()).isNull();
        log.tamper("delete from audit_cut where position = 6");
        assertThat(log.found()).isEqualTo(Finding.at(Kind.CUT_CHANGED, 12));
    }

    @Test
    void cutsOnlyFromTheOldestUpToTheFirstThatIsYounger() {
        log.sealed(2);
        log.now = first.plus(Duration.ofDays(9));
        log.sealed(1);
        log.now = first;
        log.sealed(1);
        assertThat(log.cutting.cut(first.plus(Duration.ofDays(1)))).isEqualTo(2);
        assertThat(log.cutting.cut(first.minus(Duration.ofDays(1)))).isZero();
        log.sealing.sealAll();
        assertThat(log.found()).isNull();
    }

    @Test
    void namesWhateverIsChangedRemovedOrInsertedAfterACut() {
        cutSix();
        Random random = new Random(20261128);
        for (int each = 0; each < TRIES; each++) {
            long position = 7L + random.nextInt(6);
            UUID entry = log.entryAt(position);
            log.tamper("update audit_entry set action = 'x.y' where id = ?", Ids.bytes(entry));
            assertThat(log.found()).isEqualTo(new Finding(Kind.ENTRY_CHANGED, position, entry));
            log.tamper(
                    "update audit_entry set action = ? where id = ?",
                    position == 12 ? "audit.cut" : "visit.changed",
                    Ids.bytes(entry));
            assertThat(log.found()).isNull();
        }
        UUID inserted = copyOf(log.entryAt(8));
        assertThat(log.found()).isEqualTo(new Finding(Kind.ENTRY_UNLINKED, 0, inserted));
        log.tamper("delete from audit_entry where id = ?", Ids.bytes(inserted));
        UUID removed = log.entryAt(7);
        log.tamper("delete from audit_entry where id = ?", Ids.bytes(removed));
        assertThat(log.found()).isEqualTo(new Finding(Kind.ENTRY_REMOVED, 7, removed));
    }

    @Test
    void namesACutThatNobodyMade() {
        log.sealed(9);
        log.tamper("delete from audit_entry where id = ?", Ids.bytes(log.entryAt(1)));
        log.tamper("delete from audit_link where position = 1");
        assertThat(log.found()).isEqualTo(Finding.at(Kind.LINK_MISSING, 1));
    }

    @Test
    void namesACutWithoutItsAnchorOrWithAForgedOne() {
        cutSix();
        log.tamper("update audit_cut set position = 7, mac = ?", mac(7));
        log.tamper("delete from audit_link where position = 7");
        assertThat(log.found()).isEqualTo(Finding.at(Kind.CUT_CHANGED, 7));
        log.tamper("delete from audit_cut");
        assertThat(Objects.requireNonNull(log.found())).isEqualTo(Finding.at(Kind.LINK_MISSING, 1));
    }

    @Test
    void namesALinkThatIsPutBeforeTheBeginning() {
        cutSix();
        UUID inserted = copyOf(log.entryAt(8));
        log.tamper(
                "insert into audit_link (position, entry_id, key_version, sealed_at, mac)"
                        + " select 3, ?, 1, sealed_at, mac from audit_link where position = 8",
                Ids.bytes(inserted));
        assertThat(log.found()).isEqualTo(new Finding(Kind.LINK_BEFORE, 3, inserted));
    }

    @Test
    void namesAnEntryThatHasNoStampAlsoWhenTheCountOfThoseIsRaised() {
        cutSix();
        log.tamper("update audit_head set unstamped = 99");
        assertThat(log.found()).isEqualTo(Finding.at(Kind.CUT_CHANGED, 6));
    }

    @Test
    void cutsNothingFromAChainThatIsBroken() {
        Instant before = sixOldAndFiveNew();
        log.tamper("update audit_entry set facts = '{}' where id = ?", Ids.bytes(log.entryAt(9)));
        assertThatIllegalStateException()
                .isThrownBy(() -> log.cutting.cut(before))
                .withMessageContaining("link 9, was changed. Nothing was cut.");
        assertThat(entries()).isEqualTo(11);
    }

    @Test
    void knowsAHeadThatWasNotedWhereTheChainNowBegins() {
        Instant before = sixOldAndFiveNew();
        String noted = new Anchor(6, Seal.of(mac(6))).toString();
        String older = new Anchor(5, Seal.of(mac(5))).toString();
        log.cutting.cut(before);
        log.sealing.sealAll();
        assertThat(log.verifying.verify(1, noted).intact()).isTrue();
        assertThat(log.verifying.verify(9, null).intact()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.verifying.verify(1, older))
                .withMessageContaining("begins with link 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.verifying.verify(4, null))
                .withMessage("The chain has links 7 to 12.");
    }

    private byte[] mac(long position) {
        return log.chain.at(position).orElseThrow().mac().bytes();
    }

    private long entries() {
        return log.jdbc.sql("select count(*) from audit_entry").query(Long.class).single();
    }

    private UUID copyOf(UUID entry) {
        UUID id = Ids.next();
        log.tamper(
                "insert into audit_entry (id, happened_at, actor_id, action, thing_kind, facts,"
                        + " stamp) select ?, happened_at, actor_id, action, thing_kind, facts,"
                        + " stamp from audit_entry where id = ?",
                Ids.bytes(id),
                Ids.bytes(entry));
        return id;
    }
}
