package org.didar.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.SignedIn;
import org.didar.audit.AuditScope.Scope;
import org.didar.audit.AuditSearch.Found;
import org.didar.sessions.StepUp;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a part of the log away as a table. */
@Service
class ExportingAudit {

    static final int MOST_ROWS = 100_000;

    private static final int STRIDE = 1_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String[] HEADINGS = {
        "link",
        "happened_at",
        "actor",
        "on_behalf_of",
        "action",
        "thing_kind",
        "thing",
        "prison",
        "facts",
        "request",
        "origin",
        "address",
        "entry",
    };

    private final AuditSearch search;
    private final AuditScope scopes;
    private final Access access;
    private final StepUp stepUp;
    private final ApplicationEventPublisher events;

    ExportingAudit(
            AuditSearch search,
            AuditScope scopes,
            Access access,
            StepUp stepUp,
            ApplicationEventPublisher events) {
        this.search = search;
        this.scopes = scopes;
        this.access = access;
        this.stepUp = stepUp;
        this.events = events;
    }

    /**
     * Leave to take something away, written down.
     *
     * @param rows how many there are to take
     * @param cut whether there are more than may be taken at once
     */
    record Export(Scope scope, AuditFilter filter, int rows, boolean cut) {}

    /** Asks whether the actor may, and keeps that they did, before a single row leaves. */
    @Transactional
    Export begin(Actor actor, SignedIn here, AuditFilter filter) {
        access.requireAnywhere(actor, Act.EXPORT_AUDIT);
        stepUp.require(here);
        Scope scope = scopes.ofExporter(actor);
        int found = search.count(scope, filter, MOST_ROWS + 1);
        int rows = Math.min(found, MOST_ROWS);
        events.publishEvent(new AuditRead(actor.id(), "audit.exported", filter.kinds(), rows));
        return new Export(scope, filter, rows, found > MOST_ROWS);
    }

    /** Writes the rows as they are read; a last line says so when there were more. */
    void write(Export export, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(HEADINGS);
        UUID last = null;
        int left = export.rows();
        while (left > 0) {
            List<Found> page =
                    search.page(export.scope(), export.filter(), last, Math.min(STRIDE, left));
            page.forEach(each -> csv.writeRecord(cells(each)));
            left = page.isEmpty() ? 0 : left - page.size();
            last = page.isEmpty() ? null : page.getLast().entry().id();
        }
        if (export.cut()) {
            csv.writeRecord("cut", "only the latest " + MOST_ROWS + " rows are here");
        }
        csv.flush();
    }

    private static String[] cells(Found found) {
        AuditEntry entry = found.entry();
        return new String[] {
            cell(found.position()),
            cell(entry.happenedAt()),
            cell(entry.actorId()),
            cell(entry.onBehalfOf()),
            cell(entry.action()),
            cell(entry.thingKind()),
            cell(entry.thingId()),
            cell(entry.prisonId()),
            cell(entry.facts()),
            cell(entry.requestId()),
            cell(entry.originKind()),
            cell(entry.originAddress()),
            cell(entry.id()),
        };
    }

    /** A table program takes a cell that begins like a formula for one: it is made a text. */
    static String cell(@Nullable Object value) {
        String text = Objects.toString(value, "");
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
