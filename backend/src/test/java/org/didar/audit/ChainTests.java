package org.didar.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.didar.audit.AuditLog.Act;
import org.didar.audit.Finding.Kind;
import org.didar.kernel.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is done to the log in its database is found, and named. */
@ParameterizedClass
@EnumSource(AuditLog.On.class)
class ChainTests {

    @Parameter AuditLog.On database = AuditLog.On.H2;

    AuditLog log = AuditLogs.on(AuditLog.On.H2);

    @BeforeEach
    void empty() {
        log = AuditLogs.on(database);
        log.empty();
    }

    @Test
    void anUntouchedLogIsWhole() {
        assertThat(log.found()).isNull();
        log.sealed(7);
        log.sealed(3);
        assertThat(log.found()).isNull();
        assertThat(log.chain.head().position()).isEqualTo(10);
        assertThat(log.verifying.verify(1, null).sentence())
                .isEqualTo("The audit chain is whole up to link 10.");
    }

    @Test
    void namesAChangedEntry() {
        log.sealed(9);
        UUID changed = log.entryAt(4);
        log.tamper(
                "update audit_entry set facts = ? where id = ?",
                "{\"to\":\"ENDED\"}",
                Ids.bytes(changed));
        assertThat(log.found()).isEqualTo(new Finding(Kind.ENTRY_CHANGED, 4, changed));
        assertThat(log.verifying.verify(1, null).sentence())
                .isEqualTo(
                        "The audit chain is broken: entry %s, sealed by link 4, was changed."
                                .formatted(changed));
    }

    @Test
    void namesARemovedEntry() {
        log.sealed(9);
        UUID removed = log.entryAt(5);
        log.tamper("delete from audit_entry where id = ?", Ids.bytes(removed));
        assertThat(log.found()).isEqualTo(new Finding(Kind.ENTRY_REMOVED, 5, removed));
    }

    @Test
    void namesAnInsertedEntry() {
        log.sealed(9);
        UUID inserted = insertCopyOf(log.entryAt(2));
        assertThat(log.found()).isEqualTo(new Finding(Kind.ENTRY_UNLINKED, 0, inserted));
    }

    @Test
    void namesAnInsertedEntryThatTheSequencerWasMadeToSeal() {
        log.sealed(9);
        UUID inserted = insertCopyOf(log.entryAt(2));
        log.tamper("insert into audit_unsealed (entry_id) values (?)", Ids.bytes(inserted));
        log.sealing.sealAll();
        assertThat(log.found()).isEqualTo(new Finding(Kind.ENTRY_FOREIGN, 10, inserted));
    }

    @Test
    void namesAnInsertedEntryWithoutAStamp() {
        log.sealed(3);
        UUID inserted = insertCopyOf(log.entryAt(2));
        log.tamper("update audit_entry set stamp = null where id = ?", Ids.bytes(inserted));
        log.tamper("insert into audit_unsealed (entry_id) values (?)", Ids.bytes(inserted));
        log.sealing.sealAll();
        assertThat(log.found()).isEqualTo(new Finding(Kind.ENTRY_FOREIGN, 4, inserted));
        log.tamper("update audit_head set unstamped = 4");
        assertThat(Objects.requireNonNull(log.found()).kind()).isEqualTo(Kind.LINK_CHANGED);
    }

    @Test
    void namesAnEntryChangedBeforeItWasSealed() {
        Act act = Act.any();
        log.keep(act);
        log.tamper("update audit_entry set actor_id = ?", Ids.bytes(Ids.next()));
        log.sealing.sealAll();
        assertThat(log.found()).isEqualTo(new Finding(Kind.ENTRY_FOREIGN, 1, log.entryAt(1)));
    }

    @Test
    void namesAnEntryRemovedBeforeItWasSealedAndSealsTheOthers() {
        log.keep(Act.any());
        UUID lost = log.entries.unsealed(null, 1).getFirst();
        log.tamper("delete from audit_entry where id = ?", Ids.bytes(lost));
        log.sealed(3);
        assertThat(log.chain.head().position()).isEqualTo(3);
        assertThat(log.found()).isEqualTo(new Finding(Kind.ENTRY_LOST, 0, lost));
    }

    @Test
    void namesARemovedLinkWithItsEntry() {
        log.sealed(9);
        log.tamper("delete from audit_entry where id = ?", Ids.bytes(log.entryAt(6)));
        log.tamper("delete from audit_link where position = 6");
        assertThat(log.found()).isEqualTo(Finding.at(Kind.LINK_MISSING, 6));
        log.tamper("update audit_link set position = 6 where position = 7");
        assertThat(Objects.requireNonNull(log.found()).position()).isEqualTo(6);
    }

    @Test
    void namesTwoLinksThatChangedPlaces() {
        log.sealed(9);
        log.tamper("update audit_link set position = 100 where position = 3");
        log.tamper("update audit_link set position = 3 where position = 4");
        log.tamper("update audit_link set position = 4 where position = 100");
        assertThat(log.found()).isEqualTo(new Finding(Kind.LINK_CHANGED, 3, log.entryAt(3)));
    }

    @Test
    void namesALinkBeyondTheEnd() {
        log.sealed(4);
        UUID entry = insertCopyOf(log.entryAt(1));
        log.tamper(
                "insert into audit_link (position, entry_id, key_version, sealed_at, mac)"
                        + " select 5, ?, 1, sealed_at, mac from audit_link where position = 4",
                (Object) Ids.bytes(entry));
        assertThat(log.found()).isEqualTo(new Finding(Kind.LINK_BEYOND, 5, entry));
    }

    @Test
    void namesAHeadThatIsNotTheLastLink() {
        log.sealed(4);
        log.tamper("update audit_head set mac = ?", (Object) new byte[32]);
        assertThat(log.found()).isEqualTo(Finding.at(Kind.HEAD_CHANGED, 4));
    }

    @Test
    void namesALogCutShortByTheHeadNotedElsewhere() {
        log.sealed(9);
        String noted = new Anchor(9, log.chain.at(9).orElseThrow().mac()).toString();
        assertThat(log.verifying.verify(1, noted).intact()).isTrue();
        cutAfter(6);
        assertThat(log.found()).isNull();
        assertThat(log.verifying.verify(1, noted).sentence())
                .isEqualTo(
                        "The audit chain is broken: the chain does not hold link 9 as it was once"
                                + " noted elsewhere.");
        log.sealed(5);
        assertThat(log.verifying.verify(1, noted).intact()).isFalse();
    }

    @Test
    void namesWhatHasWaitedTooLong() {
        log.sealed(2);
        log.keep(Act.any());
        UUID waiting = log.entries.unsealed(null, 1).getFirst();
        log.now = log.now.plus(Duration.ofSeconds(59));
        assertThat(log.found()).isNull();
        log.now = log.now.plus(Duration.ofSeconds(2));
        assertThat(log.found()).isEqualTo(new Finding(Kind.ENTRY_UNSEALED, 0, waiting));
        log.sealing.sealAll();
        assertThat(log.found()).isNull();
    }

    @Test
    void goesOnSealingWhenASealedEntryIsSaidToWait() {
        log.sealed(2);
        log.tamper(
                "insert into audit_unsealed (entry_id) values (?)",
                (Object) Ids.bytes(log.entryAt(1)));
        log.sealed(2);
        assertThat(log.chain.head().position()).isEqualTo(4);
        assertThat(log.found()).isNull();
    }

    @Test
    void startsWhereItIsTold() {
        log.sealed(9);
        log.tamper("update audit_entry set action = 'x' where id = ?", Ids.bytes(log.entryAt(2)));
        assertThat(log.verifying.verify(3, null).intact()).isTrue();
        assertThat(log.verifying.verify(2, null).intact()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.verifying.verify(11, null))
                .withMessage("The chain has links 1 to 9.");
    }

    @Test
    void takesInWhatWasKeptBeforeThereWasAChain() {
        log.keep(new Act(null, Ids.next(), Map.of()));
        log.keep(Act.any());
        log.tamper("update audit_entry set stamp = null");
        log.tamper("update audit_head set unstamped = 2");
        log.sealing.sealAll();
        log.sealed(3);
        assertThat(log.found()).isNull();
        log.tamper(
                "update audit_entry set action = 'x' where id = ?",
                (Object) Ids.bytes(log.entryAt(2)));
        assertThat(Objects.requireNonNull(log.found()).position()).isEqualTo(2);
    }

    private UUID insertCopyOf(UUID entry) {
        UUID inserted = Ids.next();
        log.tamper(
                """
                insert into audit_entry (id, happened_at, actor_id, action, thing_kind, facts, stamp)
                select ?, happened_at, actor_id, action, thing_kind, facts, stamp
                from audit_entry where id = ?
                """,
                Ids.bytes(inserted),
                Ids.bytes(entry));
        return inserted;
    }

    private void cutAfter(long position) {
        log.tamper(
                "delete from audit_entry where id in"
                        + " (select entry_id from audit_link where position > ?)",
                position);
        log.tamper("delete from audit_link where position > ?", position);
        log.tamper(
                "update audit_head set position = ?, mac = ?",
                position,
                log.chain.at(position).orElseThrow().mac().bytes());
    }
}
