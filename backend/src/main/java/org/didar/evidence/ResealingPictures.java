package org.didar.evidence;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.didar.crypto.KeyedIndex;
import org.didar.crypto.RotatingKeys.Progress;
import org.didar.crypto.SealedThings;
import org.didar.kernel.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Seals pictures anew under the newest key: each in one move onto its file, so that a reader meets
 * the one or the other, and after a crash whichever is there opens.
 */
@Component
class ResealingPictures implements SealedThings {

    private static final Logger log = LoggerFactory.getLogger(ResealingPictures.class);
    private static final int AT_ONCE = 100;

    private final Evidences evidences;
    private final SealedFiles files;
    private final KeyedIndex index;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    ResealingPictures(
            Evidences evidences,
            SealedFiles files,
            KeyedIndex index,
            JdbcClient jdbc,
            TransactionOperations transactions) {
        this.evidences = evidences;
        this.files = files;
        this.index = index;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public String context() {
        return SealedFiles.COLUMN;
    }

    /** A file that is missing counts as old: this may be the wrong directory. */
    @Override
    public Progress progress() {
        long old = walk(id -> files.isOld(id).orElseGet(() -> evidences.existsById(id)));
        return new Progress(context(), evidences.count(), old, 0);
    }

    @Override
    public long writeAnew() {
        return walk(this::reseal);
    }

    private long walk(Predicate<UUID> each) {
        long counted = 0;
        UUID after = new UUID(0, 0);
        List<UUID> batch;
        do {
            batch = evidences.idsAfter(after, Limit.of(AT_ONCE));
            counted += batch.stream().filter(each).count();
            after = batch.isEmpty() ? after : batch.getLast();
        } while (batch.size() == AT_ONCE);
        return counted;
    }

    /** One that does not open is left, and counted, and keeps nobody else's from its new key. */
    private boolean reseal(UUID id) {
        try {
            return files.isOld(id).orElse(false) && resealOld(id);
        } catch (RuntimeException e) {
            log.error("Picture {} could not be sealed anew", id, e);
            return false;
        }
    }

    /** The digest first: as long as the file is old both are done again after a crash. */
    private boolean resealOld(UUID id) {
        byte[] picture = files.read(id);
        renewDigest(id, index.of(FilingEvidence.DIGEST, FilingEvidence.digested(picture)));
        return Boolean.TRUE.equals(
                transactions.execute(_ -> {
                    // Whoever forgets it waits for us, or has: then nothing comes back.
                    boolean there = evidences.lock(id).isPresent();
                    if (there) {
                        files.keep(id, picture);
                    }
                    return there;
                }));
    }

    private void renewDigest(UUID id, byte[] digest) {
        try {
            jdbc.sql("update evidence set digest = ? where id = ? and digest <> ?")
                    .params(digest, Ids.bytes(id), digest)
                    .update();
        } catch (DuplicateKeyException twice) {
            log.info("Picture {} was sent twice while keys changed", id);
        }
    }
}
