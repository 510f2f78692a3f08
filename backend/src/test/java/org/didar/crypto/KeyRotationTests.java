package org.didar.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.accounts.AccountDirectory;
import org.didar.accounts.Contacts;
import org.didar.accounts.EnrollingFamilies;
import org.didar.accounts.EnrollingFamilies.Identity;
import org.didar.accounts.Mobile;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.testing.OwnNode;
import org.didar.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Nodes of neighbouring steps of a rotation serve one database, each with its own key file. */
class KeyRotationTests {

    @TempDir Path folder;

    private final String database = "jdbc:h2:mem:" + Ids.next() + ";MODE=MySQL;DB_CLOSE_DELAY=-1";

    /** Somebody whose number and identity are sealed. */
    private record Sealed(Mobile mobile, String nationalId, UUID person) {}

    @Test
    void servesWithoutAPauseWhileKeysAreRotated() throws IOException {
        Path keys = folder.resolve("keys");
        KeyFile.create(keys);
        Path added = copy(keys, "added");
        ChangingKeys.add(added);
        Path promoted = copy(added, "promoted");
        ChangingKeys.promote(promoted);
        Path retired = copy(promoted, "retired");
        Sealed first;
        try (ConfigurableApplicationContext before = node(keys)) {
            first = enrol(before);
        }
        try (ConfigurableApplicationContext old = node(added);
                ConfigurableApplicationContext anew = node(promoted)) {
            Sealed second = enrol(old);
            Sealed third = enrol(anew);
            List.of(old, anew)
                    .forEach(node ->
                            List.of(first, second, third).forEach(each -> knows(node, each)));
            refusesASecond(old, third);
            refusesASecond(anew, second);
            refusesTheSameNumberAtTheSameTime(old, anew);

            assertThat(left(anew)).isPositive();
            anew.getBean(RotatingKeys.class).writeAnew();
            assertThat(left(anew)).isZero();
            List.of(old, anew)
                    .forEach(node ->
                            List.of(first, second, third).forEach(each -> knows(node, each)));

            ChangingKeys.retire(retired);
            try (ConfigurableApplicationContext last = node(retired)) {
                Sealed fourth = enrol(anew);
                Sealed fifth = enrol(last);
                List.of(first, second, third, fourth).forEach(each -> knows(last, each));
                knows(anew, fifth);
                assertThat(last.getBean(AuditKeys.class).mac(1).doFinal(new byte[1]))
                        .isEqualTo(old.getBean(AuditKeys.class).mac(1).doFinal(new byte[1]));
                everySealedColumnIsKnown(last);
            }
        }
    }

    @Test
    void takesTheStepsInTheirOrderAlone() throws IOException {
        Path keys = folder.resolve("steps");
        KeyFile.create(keys);
        assertThatThrownBy(() -> ChangingKeys.promote(keys)).hasMessageContaining("add them");
        assertThatThrownBy(() -> ChangingKeys.retire(keys)).hasMessageContaining("No old keys");
        ChangingKeys.add(keys);
        assertThatThrownBy(() -> ChangingKeys.add(keys)).hasMessageContaining("promote them");
        assertThatThrownBy(() -> ChangingKeys.retire(keys)).hasMessageContaining("No old keys");
        ChangingKeys.promote(keys);
        ChangingKeys.retire(keys);
        assertThat(KeyFile.load(keys).stringPropertyNames())
                .containsExactlyInAnyOrder(
                        "aead", "index.1", "index.2", "index.current", "index.oldest");
        assertThat(KeyFile.read(keys).aead().size()).isOne();
        assertThat(Files.getPosixFilePermissions(keys)).hasSize(2);
        assertThat(WeakKeys.in(keys)).isEmpty();
        ChangingKeys.add(keys);
        assertThat(KeyFile.load(keys)).containsKey("index.3");
    }

    private static void knows(ConfigurableApplicationContext node, Sealed who) {
        assertThat(node.getBean(AccountDirectory.class).ofMobile(who.mobile())).isPresent();
        assertThat(node.getBean(Contacts.class).ofPerson(who.person()).orElseThrow().mobile())
                .isEqualTo(who.mobile().number());
    }

    private static void refusesASecond(ConfigurableApplicationContext node, Sealed who) {
        assertThatThrownBy(() -> enrol(node, freeMobile(), who.nationalId()))
                .isInstanceOf(Problem.class)
                .hasMessage("national_id.taken");
    }

    /** Neither has committed, so neither finds the other: the claim alone stands between them. */
    private static void refusesTheSameNumberAtTheSameTime(
            ConfigurableApplicationContext old, ConfigurableApplicationContext anew) {
        UniqueIndexes one = old.getBean(UniqueIndexes.class);
        UniqueIndexes other = anew.getBean(UniqueIndexes.class);
        old.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> one.claim("account.mobile", "+989120000000"));
        assertThatThrownBy(() ->
                        anew.getBean(TransactionTemplate.class)
                                .executeWithoutResult(
                                        _ -> other.claim("account.mobile", "+989120000000")))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private static void everySealedColumnIsKnown(ConfigurableApplicationContext node) {
        List<String> there =
                node
                        .getBean(JdbcClient.class)
                        .sql(
                                """
                                select table_name, column_name from information_schema.columns
                                where table_schema = schema()
                                """)
                        .query((row, _) ->
                                (row.getString(1) + '.' + row.getString(2))
                                        .toLowerCase(Locale.ROOT))
                        .list()
                        .stream()
                        .filter(each -> each.endsWith("_sealed"))
                        .toList();
        Set<String> known =
                node.getBeansOfType(SealedColumn.class).values().stream()
                        .map(each -> each.table() + '.' + each.column())
                        .collect(Collectors.toSet());
        assertThat(known).containsExactlyInAnyOrderElementsOf(there);
    }

    private static long left(ConfigurableApplicationContext node) {
        return node.getBean(RotatingKeys.class).progress().stream()
                .mapToLong(each -> each.oldSeals() + each.oldIndexes())
                .sum();
    }

    private static Sealed enrol(ConfigurableApplicationContext node) {
        return enrol(node, freeMobile(), World.freeNationalId());
    }

    private static Sealed enrol(
            ConfigurableApplicationContext node, Mobile mobile, String nationalId) {
        UUID person =
                node.getBean(EnrollingFamilies.class)
                        .enroll(
                                mobile,
                                new Identity(
                                        "سیما", "نخلستان", nationalId, LocalDate.of(1980, 3, 4)));
        return new Sealed(mobile, nationalId, person);
    }

    private static Mobile freeMobile() {
        return Mobile.parse(World.freeMobile()).orElseThrow();
    }

    private Path copy(Path from, String name) throws IOException {
        return Files.copy(from, folder.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
    }

    private ConfigurableApplicationContext node(Path keys) {
        return OwnNode.start(database, keys);
    }
}
