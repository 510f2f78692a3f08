package org.didar.crypto;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.didar.crypto.RotatingKeys.Progress;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes sealed columns and their indexes anew under the newest keys, some rows in each
 * transaction. A row that somebody changes meanwhile is left to the next look: each is replaced
 * only where it still holds what was read, and its version stays, so that nobody's work is lost.
 */
@Component
class RotatingColumns {

    private static final Logger log = LoggerFactory.getLogger(RotatingColumns.class);
    private static final int AT_ONCE = 200;

    private final FieldCipher cipher;
    private final KeyedIndex index;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    RotatingColumns(
            FieldCipher cipher,
            KeyedIndex index,
            JdbcClient jdbc,
            TransactionOperations transactions) {
        this.cipher = cipher;
        this.index = index;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @SuppressWarnings("ArrayRecordComponent") // read, written back, never compared or kept
    private record Row(UUID id, byte[] sealed, byte @Nullable [] index) {}

    long writeAnew(SealedColumn column) {
        return walk(column, row -> write(column, row));
    }

    private interface EachRow {
        boolean on(Row row);
    }

    /** Along the table's key: each batch begins after the one before, whatever became of that. */
    private long walk(SealedColumn column, EachRow each) {
        long counted = 0;
        UUID after = new UUID(0, 0);
        List<Row> batch;
        do {
            List<Row> next = some(column, after);
            batch = next;
            Long found = transactions.execute(_ -> next.stream().filter(each::on).count());
            counted += found == null ? 0 : found;
            after = next.isEmpty() ? after : next.getLast().id();
        } while (batch.size() == AT_ONCE);
        return counted;
    }

    /** An index under an old key looks like one under a new: with two keys all rows are read. */
    private List<Row> some(SealedColumn column, UUID after) {
        String sealed = column.column();
        String digest = column.index() == null ? "null" : column.index();
        List<Object> params = new ArrayList<>(List.of(Ids.bytes(after), FieldCipher.PREFIX));
        String which = "";
        if (column.index() == null || !index.isRotating()) {
            which = " and substring(%s, 1, %d) <> ?".formatted(sealed, FieldCipher.PREFIX);
            params.add(cipher.primaryPrefix());
        }
        params.add(AT_ONCE);
        return jdbc.sql(
                        "select id, %s as sealed, %s as digest from %s where id > ?"
                                        .formatted(sealed, digest, column.table())
                                + " and octet_length(%s) > ?".formatted(sealed)
                                + which
                                + " order by id limit ?")
                .params(params)
                .query((row, _) ->
                        new Row(
                                Ids.of(row.getBytes("id")),
                                row.getBytes("sealed"),
                                row.getBytes("digest")))
                .list();
    }

    private boolean write(SealedColumn column, Row row) {
        String plain = cipher.open(row.sealed(), column.context(), row.id());
        boolean changed = false;
        if (cipher.isOld(row.sealed())) {
            changed =
                    replace(
                            column,
                            column.column(),
                            row,
                            row.sealed(),
                            cipher.seal(plain, column.context(), row.id()));
        }
        byte[] digest = row.index();
        byte[] current = index.of(column.context(), plain);
        if (column.index() != null && digest != null && !Arrays.equals(digest, current)) {
            changed |= replace(column, column.index(), row, digest, current);
        }
        return changed;
    }

    private boolean replace(SealedColumn at, String column, Row row, byte[] old, byte[] anew) {
        try {
            return jdbc.sql(
                                    "update %s set %s = ? where id = ? and %s = ?"
                                            .formatted(at.table(), column, column))
                            .params(anew, Ids.bytes(row.id()), old)
                            .update()
                    > 0;
        } catch (DuplicateKeyException twice) {
            log.error("The {} of {} stands in two rows; one is left", at.context(), row.id());
            return false;
        }
    }

    Progress progress(SealedColumn column) {
        long rows =
                jdbc.sql(
                                "select count(*) from %s where octet_length(%s) > ?"
                                        .formatted(column.table(), column.column()))
                        .param(FieldCipher.PREFIX)
                        .query(Long.class)
                        .single();
        long seals = walk(column, row -> cipher.isOld(row.sealed()));
        long indexes = walk(column, row -> hasOldIndex(column, row));
        return new Progress(column.context(), rows, seals, indexes);
    }

    private boolean hasOldIndex(SealedColumn column, Row row) {
        byte[] digest = row.index();
        return digest != null
                && !Arrays.equals(
                        digest,
                        index.of(
                                column.context(),
                                cipher.open(row.sealed(), column.context(), row.id())));
    }
}
