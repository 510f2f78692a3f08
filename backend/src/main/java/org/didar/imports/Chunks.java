package org.didar.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.didar.crypto.FieldCipher;
import org.didar.crypto.SealedColumn;
import org.didar.kernel.Ids;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a file, sealed, some hundred together, until they are written. */
@Repository
class Chunks {

    static final int ROWS = 500;

    static final SealedColumn SEALED =
            new SealedColumn("import_chunk.rows", "import_chunk", "rows_sealed", null);

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final JsonMapper json;

    Chunks(JdbcClient jdbc, FieldCipher cipher, JsonMapper json) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
    }

    record Chunk(UUID id, List<Row> rows) {}

    void add(UUID job, int position, List<Row> rows) {
        UUID id = Ids.next();
        byte[] sealed = cipher.seal(json.writeValueAsString(rows), SEALED.context(), id);
        jdbc.sql(
                        """
                        insert into import_chunk (id, job_id, position, checked, rows_sealed)
                        values (?, ?, ?, false, ?)
                        """)
                .params(Ids.bytes(id), Ids.bytes(job), position, sealed)
                .update();
    }

    /** The first one not tried yet, or for writing the first that is there. */
    Optional<Chunk> next(UUID job, boolean unchecked) {
        String which = unchecked ? " and checked = false" : "";
        return jdbc.sql(
                        "select id, rows_sealed from import_chunk where job_id = ?"
                                + which
                                + " order by position limit 1")
                .param(Ids.bytes(job))
                .query((row, index) -> open(Ids.of(row.getBytes(1)), row.getBytes(2)))
                .optional();
    }

    /** Those that were tried before whoever tries them was stopped. */
    void eachChecked(UUID job, Consumer<Chunk> visitor) {
        jdbc.sql(
                        "select id, rows_sealed from import_chunk"
                                + " where job_id = ? and checked = true order by position")
                .param(Ids.bytes(job))
                .query(
                        (RowCallbackHandler)
                                row ->
                                        visitor.accept(
                                                open(Ids.of(row.getBytes(1)), row.getBytes(2))));
    }

    private Chunk open(UUID id, byte[] sealed) {
        return new Chunk(
                id,
                json.readValue(
                        cipher.open(sealed, SEALED.context(), id),
                        new TypeReference<List<Row>>() {}));
    }

    void checked(UUID chunk) {
        jdbc.sql("update import_chunk set checked = true where id = ?")
                .param(Ids.bytes(chunk))
                .update();
    }

    void remove(UUID chunk) {
        jdbc.sql("delete from import_chunk where id = ?").param(Ids.bytes(chunk)).update();
    }

    void removeAll(UUID job) {
        jdbc.sql("delete from import_chunk where job_id = ?").param(Ids.bytes(job)).update();
    }
}
