package org.didar.daysheets;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.didar.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DaySheetController {

    private final ReadingDays days;
    private final DaySheetPage page;
    private final PrintingPages printing;

    DaySheetController(ReadingDays days, DaySheetPage page, PrintingPages printing) {
        this.days = days;
        this.page = page;
        this.printing = printing;
    }

    /**
     * The sheet as a page to print from the browser.
     *
     * @param day prison-local, today when left out
     */
    @GetMapping("/api/timetable/prisons/{id}/day-sheet")
    ResponseEntity<byte[]> page(
            Actor actor, @PathVariable UUID id, @RequestParam @Nullable LocalDate day) {
        String html = page.write(days.day(actor, id, day));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", page.policy() + "; sandbox allow-modals")
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    /** The sheet as a PDF; nothing is printed for whoever may not see the day. */
    @GetMapping("/api/timetable/prisons/{id}/day-sheet/pdf")
    ResponseEntity<byte[]> pdf(
            Actor actor, @PathVariable UUID id, @RequestParam @Nullable LocalDate day) {
        DaySheet sheet = days.day(actor, id, day);
        byte[] pdf = printing.print(page.write(sheet));
        ContentDisposition file =
                ContentDisposition.attachment().filename("day-" + sheet.day() + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(pdf);
    }
}
