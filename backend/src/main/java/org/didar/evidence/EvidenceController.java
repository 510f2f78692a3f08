package org.didar.evidence;

import java.util.List;
import java.util.UUID;
import org.didar.access.Actor;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EvidenceController {

    private final FilingEvidence filing;
    private final SeeingEvidence seeing;

    EvidenceController(FilingEvidence filing, SeeingEvidence seeing) {
        this.filing = filing;
        this.seeing = seeing;
    }

    /**
     * @param most how many there may be
     */
    record Filed(int count, int most) {}

    /** The file itself, under whatever name of a type: what it is its bytes tell. */
    @PostMapping("/api/relationships/{id}/evidence")
    @ResponseStatus(HttpStatus.CREATED)
    Filed file(Actor actor, @PathVariable UUID id, @RequestBody byte[] picture) {
        return new Filed(filing.file(actor, id, picture), Evidence.MOST);
    }

    @PostMapping("/api/me/takeover/evidence")
    @ResponseStatus(HttpStatus.CREATED)
    Filed fileForTakeover(Actor actor, @RequestBody byte[] picture) {
        return new Filed(filing.fileForTakeover(actor, picture), Evidence.MOST);
    }

    @GetMapping("/api/takeovers/{id}/evidence")
    List<UUID> ofTakeover(Actor actor, @PathVariable UUID id) {
        return seeing.of(actor, new Matter(Matter.Kind.TAKEOVER, id));
    }

    @GetMapping("/api/relationships/{id}/evidence")
    List<UUID> of(Actor actor, @PathVariable UUID id) {
        return seeing.of(actor, new Matter(Matter.Kind.RELATIONSHIP, id));
    }

    /** To be shown within a page, never as a page: whoever opens it alone gets a file. */
    @GetMapping("/api/evidence/{id}")
    ResponseEntity<byte[]> picture(Actor actor, @PathVariable UUID id) {
        byte[] jpeg = seeing.picture(actor, id);
        ContentDisposition file = ContentDisposition.attachment().filename("document.jpg").build();
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(jpeg);
    }
}
