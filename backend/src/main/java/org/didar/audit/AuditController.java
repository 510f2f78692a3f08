package org.didar.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.SignedIn;
import org.didar.audit.ExportingAudit.Export;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AuditController {

    private final ReadingAudit reading;
    private final ExportingAudit exporting;

    AuditController(ReadingAudit reading, ExportingAudit exporting) {
        this.reading = reading;
        this.exporting = exporting;
    }

    @GetMapping("/api/audit")
    ReadingAudit.AuditPage page(
            Actor actor,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(name = "actor", required = false) @Nullable UUID by,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String thingKind,
            @RequestParam(required = false) @Nullable UUID thingId,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        AuditFilter filter = new AuditFilter(from, until, by, action, thingKind, thingId);
        return reading.page(actor, filter, after, limit);
    }

    @GetMapping("/api/audit/chain")
    ReadingAudit.ChainState chain(Actor actor) {
        return reading.chain(actor);
    }

    /** A table in CSV, in UTF-8 with a byte order mark, the latest first. */
    @GetMapping("/api/audit/export")
    void export(
            Actor actor,
            SignedIn here,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(name = "actor", required = false) @Nullable UUID by,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String thingKind,
            @RequestParam(required = false) @Nullable UUID thingId,
            HttpServletResponse response)
            throws IOException {
        Export export =
                exporting.begin(
                        actor, here, new AuditFilter(from, until, by, action, thingKind, thingId));
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Disposition", "attachment; filename=\"didar-audit.csv\"");
        response.setHeader("Didar-Rows", Integer.toString(export.rows()));
        response.setHeader("Didar-Cut", Boolean.toString(export.cut()));
        exporting.write(export, response.getWriter());
    }
}
