package org.didar.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.crypto.ChangingKeys;
import org.didar.crypto.KeyFile;
import org.didar.crypto.RotatingKeys.Progress;
import org.didar.kernel.Ids;
import org.didar.people.RecordingKin;
import org.didar.people.Relation;
import org.didar.testing.OwnNode;
import org.didar.testing.Pictures;
import org.didar.testing.Scene;
import org.didar.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Pictures come under new keys while nodes of neighbouring steps show them. */
class ResealingPicturesTests {

    @TempDir Path folder;

    private final String database = "jdbc:h2:mem:" + Ids.next() + ";MODE=MySQL;DB_CLOSE_DELAY=-1";
    private Path added;
    private Path promoted;

    @BeforeEach
    void makeKeys() throws IOException {
        added = folder.resolve("added");
        KeyFile.create(added);
        ChangingKeys.add(added);
        promoted = copy(added, "promoted");
        ChangingKeys.promote(promoted);
    }

    @Test
    void showsEveryPictureInEveryStepAndKnowsTheSameOneAfterwards() throws IOException {
        try (ConfigurableApplicationContext old = node(added);
                ConfigurableApplicationContext anew = node(promoted)) {
            Kin kin = new Kin(old);
            List<UUID> before = List.of(kin.sends(old, 101), kin.sends(old, 102));
            UUID after = kin.sends(anew, 103);
            assertThat(progress(anew)).isEqualTo(new Progress("evidence.picture", 3, 2, 0));
            byte[] newer = Files.readAllBytes(file(after));

            assertThat(anew.getBean(ResealingPictures.class).writeAnew()).isEqualTo(2);

            assertThat(progress(anew).isDone()).isTrue();
            assertThat(Files.readAllBytes(file(after))).isEqualTo(newer);
            assertThat(anew.getBean(ResealingPictures.class).writeAnew()).isZero();
            shows(old, before);
            shows(anew, before);
            Path retired = copy(promoted, "retired");
            ChangingKeys.retire(retired);
            try (ConfigurableApplicationContext last = node(retired)) {
                shows(last, before);
                shows(last, List.of(after));
                kin.sends(last, 101);
                assertThat(progress(last).rows()).isEqualTo(3);
            }
        }
    }

    @Test
    void countsWhatItCannotSealAnewAndGoesOnWithTheRest() throws IOException {
        UUID broken;
        UUID missing;
        UUID whole;
        try (ConfigurableApplicationContext old = node(added)) {
            Kin kin = new Kin(old);
            broken = kin.sends(old, 101);
            missing = kin.sends(old, 102);
            whole = kin.sends(old, 103);
        }
        byte[] bytes = Files.readAllBytes(file(broken));
        bytes[bytes.length - 1] ^= 1;
        Files.write(file(broken), bytes);
        Files.delete(file(missing));
        // What a crash in the middle leaves; see ClearingStrayFiles.
        Files.write(folder.resolve("evidence").resolve("half1"), new byte[9]);
        try (ConfigurableApplicationContext anew = node(promoted)) {
            assertThat(anew.getBean(ResealingPictures.class).writeAnew()).isOne();
            shows(anew, List.of(whole));
            assertThat(progress(anew).oldSeals()).isEqualTo(2);
            assertThat(Files.readAllBytes(file(broken))).isEqualTo(bytes);
            anew.getBean(Evidences.class).deleteAllById(List.of(broken, missing));
            assertThat(progress(anew).isDone()).isTrue();
        }
    }

    @Test
    void neverBringsAPictureBackThatIsForgottenMeanwhile() {
        try (ConfigurableApplicationContext old = node(added)) {
            new Kin(old).sends(old, 101);
        }
        try (ConfigurableApplicationContext anew = node(promoted)) {
            UUID id = anew.getBean(Evidences.class).findAll().getFirst().id();
            Thread resealing = new Thread(anew.getBean(ResealingPictures.class)::writeAnew);
            anew.getBean(TransactionTemplate.class)
                    .executeWithoutResult(_ -> {
                        anew.getBean(ForgettingEvidence.class)
                                .forget(anew.getBean(Evidences.class).findAll());
                        resealing.start();
                        while (resealing.getState() != Thread.State.TIMED_WAITING
                                && resealing.getState() != Thread.State.WAITING
                                && resealing.isAlive()) {
                            Thread.onSpinWait();
                        }
                    });
            join(resealing);
            assertThat(file(id)).doesNotExist();
        }
    }

    /** Somebody who shows what they are to a prisoner. */
    private record Kin(Actor actor, UUID relationship) {

        Kin(ConfigurableApplicationContext node) {
            this(new World(node).family(), node);
        }

        private Kin(Actor actor, ConfigurableApplicationContext node) {
            this(
                    actor,
                    node.getBean(RecordingKin.class)
                            .pending(
                                    Objects.requireNonNull(actor.personId()),
                                    new Scene(node).prisonerId,
                                    Relation.SISTER));
        }

        /** The id of the picture that came last. */
        UUID sends(ConfigurableApplicationContext node, int width) {
            node.getBean(FilingEvidence.class)
                    .file(actor, relationship, Pictures.photo(width, 100));
            return node.getBean(Evidences.class).of(List.of(relationship)).getLast().id();
        }
    }

    private static void shows(ConfigurableApplicationContext node, List<UUID> pictures) {
        assertThat(pictures)
                .allSatisfy(each ->
                        assertThat(node.getBean(SealedFiles.class).read(each))
                                .startsWith(0xff, 0xd8));
    }

    private static Progress progress(ConfigurableApplicationContext node) {
        return node.getBean(ResealingPictures.class).progress();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path file(UUID id) {
        return folder.resolve("evidence").resolve(id.toString());
    }

    private Path copy(Path from, String name) throws IOException {
        return Files.copy(from, folder.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
    }

    private ConfigurableApplicationContext node(Path keys) {
        return OwnNode.start(
                database, keys, "--didar.evidence.directory=" + folder.resolve("evidence"));
    }
}
