package org.didar.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.didar.audit.Columns.Kept;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links, and where they end. */
@Repository
class Chain {

    private static final String ROW = "(?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;

    Chain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param mac of the last link; {@code null} while there is none
     * @param unstamped how many of the first entries are older than stamps
     */
    record Head(long position, @Nullable Seal mac, long unstamped) {}

    record Link(long position, UUID entryId, int keyVersion, Instant sealedAt, Seal mac) {}

    /**
     * @param kept {@code null} when the entry is gone
     */
    record Linked(Link link, @Nullable Kept kept) {}

    Head head() {
        return head("");
    }

    /** Whoever has it is the only one to go on from there until the transaction ends. */
    Head lockHead() {
        return head(" for update");
    }

    private Head head(String lock) {
        return jdbc.sql("select position, mac, unstamped from audit_head where id = 1" + lock)
                .query((row, index) ->
                        new Head(row.getLong(1), Seal.orNull(row.getBytes(2)), row.getLong(3)))
                .single();
    }

    /** Adds the links in one statement and moves the head to the last of them. */
    void append(List<Link> links) {
        List<Object> values = new ArrayList<>();
        for (Link link : links) {
            values.addAll(
                    List.of(
                            link.position(),
                            Ids.bytes(link.entryId()),
                            link.keyVersion(),
                            Columns.of(link.sealedAt()),
                            link.mac().bytes()));
        }
        jdbc.sql(
                        "insert into audit_link (position, entry_id, key_version, sealed_at, mac)"
                                + " values "
                                + String.join(", ", links.stream().map(each -> ROW).toList()))
                .params(values)
                .update();
        jdbc.sql("update audit_head set position = ?, mac = ? where id = 1")
                .params(links.getLast().position(), links.getLast().mac().bytes())
                .update();
    }

    Optional<Link> at(long position) {
        return jdbc.sql("select l.* from audit_link l where l.position = ?")
                .param(position)
                .query((row, index) -> link(row))
                .optional();
    }

    /** The next links after a position with their entries, in order, none beyond {@code last}. */
    List<Linked> after(long position, long last, int most) {
        return jdbc.sql(
                        "select l.position, l.entry_id, l.key_version, l.sealed_at, l.mac, "
                                + Columns.ENTRY
                                + " from audit_link l left join audit_entry e on e.id = l.entry_id"
                                + " where l.position > ? and l.position <= ?"
                                + " order by l.position limit ?")
                .params(position, last, most)
                .query((row, index) ->
                        new Linked(
                                link(row), row.getBytes("id") == null ? null : Columns.kept(row)))
                .list();
    }

    /** A link that stands after the head, where the sequencer never put one. */
    Optional<Link> beyondHead() {
        return jdbc.sql(
                        """
                        select l.* from audit_link l
                        where l.position > (select h.position from audit_head h where h.id = 1)
                        order by l.position limit 1
                        """)
                .query((row, index) -> link(row))
                .optional();
    }

    /** A link up to a cut, where none is left. */
    Optional<Link> upTo(long position) {
        return jdbc.sql(
                        "select l.* from audit_link l where l.position <= ? order by position limit"
                                + " 1")
                .param(position)
                .query((row, index) -> link(row))
                .optional();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getLong("position"),
                Ids.of(row.getBytes("entry_id")),
                row.getInt("key_version"),
                Columns.instant(row, "sealed_at"),
                Seal.of(row.getBytes("mac")));
    }
}
