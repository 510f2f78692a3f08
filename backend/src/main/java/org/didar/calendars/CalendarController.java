package org.didar.calendars;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.accounts.PublicAddress;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.kernel.Throttle;
import org.didar.visits.VisitDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CalendarController {

    private static final String FEEDS = "/api/calendars/";
    private static final int READS_AN_HOUR = 60;

    private final WritingCalendars calendars;
    private final CalendarFeeds feeds;
    private final VisitDirectory visits;
    private final PublicAddress address;
    private final Throttle reads;

    CalendarController(
            WritingCalendars calendars,
            CalendarFeeds feeds,
            VisitDirectory visits,
            PublicAddress address,
            Clock clock) {
        this.calendars = calendars;
        this.feeds = feeds;
        this.visits = visits;
        this.address = address;
        this.reads = new Throttle(READS_AN_HOUR, Duration.ofHours(1), clock);
    }

    /**
     * @param madeAt {@code null} when there is none
     * @param url told once, when it is made
     */
    record CalendarFeed(@Nullable Instant madeAt, @Nullable String url) {}

    /**
     * @param lang {@code fa} or {@code en}
     */
    @GetMapping("/api/visits/{id}/calendar")
    ResponseEntity<byte[]> visit(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "fa") String lang) {
        return file(calendars.visit(visits.require(actor, Act.SEE_VISIT, id), lang.equals("en")));
    }

    @GetMapping("/api/me/calendar-feed")
    CalendarFeed feed(Actor actor) {
        return new CalendarFeed(feeds.madeAt(actor).orElse(null), null);
    }

    @PostMapping("/api/me/calendar-feed")
    @ResponseStatus(HttpStatus.CREATED)
    CalendarFeed make(Actor actor) {
        String url = address.to(FEEDS + feeds.make(actor));
        return new CalendarFeed(feeds.madeAt(actor).orElse(null), url);
    }

    @DeleteMapping("/api/me/calendar-feed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveUp(Actor actor) {
        feeds.giveUp(actor);
    }

    /** Open to whoever knows the address: calendars cannot sign in. */
    @GetMapping(FEEDS + "{token}")
    ResponseEntity<byte[]> read(@PathVariable String token) {
        Actor official =
                feeds.ownerOf(token).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        reads.take(official.id().toString());
        return file(calendars.feed(official));
    }

    private static ResponseEntity<byte[]> file(byte[] text) {
        ContentDisposition file = ContentDisposition.attachment().filename("didar.ics").build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(text);
    }
}
