package org.didar.audit;

import java.time.Instant;
import java.util.List;
import org.didar.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the chain was cut, the oldest cut first. */
@Repository
class Cuts {

    private final JdbcClient jdbc;

    Cuts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param position of the last link that went; the chain goes on after it
     * @param mac that link's own code, over which the next one is
     * @param entriesBefore only what happened before then went
     */
    record Cut(long position, Seal mac, Instant entriesBefore, Instant cutAt, int keyVersion) {}

    /** A cut as it is kept. */
    record Sealed(Cut cut, Seal seal) {}

    List<Sealed> all() {
        return jdbc.sql("select * from audit_cut order by position")
                .query((row, _) ->
                        new Sealed(
                                new Cut(
                                        row.getLong("position"),
                                        Seal.of(row.getBytes("mac")),
                                        Columns.instant(row, "entries_before"),
                                        Columns.instant(row, "cut_at"),
                                        row.getInt("key_version")),
                                Seal.of(row.getBytes("seal"))))
                .list();
    }

    void add(Cut cut, Seal seal) {
        jdbc.sql(
                        """
                        insert into audit_cut (position, mac, entries_before, cut_at, key_version,
                          seal)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        cut.position(),
                        cut.mac().bytes(),
                        Columns.of(cut.entriesBefore()),
                        Columns.of(cut.cutAt()),
                        cut.keyVersion(),
                        seal.bytes())
                .update();
    }

    /** The links up to a cut and the entries they sealed; the database lets only its owner. */
    void remove(List<Chain.Link> links) {
        List<byte[]> entries = links.stream().map(each -> Ids.bytes(each.entryId())).toList();
        jdbc.sql("delete from audit_link where position <= ?")
                .param(links.getLast().position())
                .update();
        jdbc.sql("delete from audit_entry where id in (:ids)").param("ids", entries).update();
    }
}
