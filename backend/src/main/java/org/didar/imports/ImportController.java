package org.didar.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.didar.access.Actor;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ImportController {

    private final HandingOver files;

    ImportController(HandingOver files) {
        this.files = files;
    }

    /**
     * @param row as a spreadsheet counts: the titles are row 1
     */
    record BadRow(int row, String column, String code, String fa, String en) {

        static BadRow of(Row.Bad bad) {
            RowFault fault = bad.fault();
            return new BadRow(
                    bad.row(), bad.column(), fault.code(), fault.persian(), fault.english());
        }
    }

    /** The file itself, CSV or XLSX: which it is its bytes tell. */
    @PostMapping("/api/imports")
    @ResponseStatus(HttpStatus.CREATED)
    ImportView take(
            Actor actor,
            @RequestParam ImportKind kind,
            @RequestParam(required = false) @Nullable UUID prison,
            @RequestBody byte[] file) {
        return files.take(actor, kind, prison, file);
    }

    @GetMapping("/api/imports")
    List<ImportView> all(Actor actor) {
        return files.all(actor);
    }

    @GetMapping("/api/imports/{id}")
    ImportView one(Actor actor, @PathVariable UUID id) {
        return files.one(actor, id);
    }

    /** The bad rows behind a row, in the file's order. */
    @GetMapping("/api/imports/{id}/bad-rows")
    List<BadRow> bad(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") @Min(0) int after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int most) {
        return files.bad(actor, id, after, most).stream().map(BadRow::of).toList();
    }

    /** All of them, for whoever mends the file. */
    @GetMapping("/api/imports/{id}/bad-rows.csv")
    ResponseEntity<byte[]> csv(Actor actor, @PathVariable UUID id) {
        StringWriter text = new StringWriter();
        text.write('\ufeff');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("row", "column", "code", "fa", "en");
            files.bad(actor, id, 0, Integer.MAX_VALUE).stream()
                    .map(BadRow::of)
                    .forEach(each ->
                            csv.writeRecord(
                                    String.valueOf(each.row()),
                                    each.column(),
                                    each.code(),
                                    each.fa(),
                                    each.en()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        ContentDisposition file = ContentDisposition.attachment().filename("bad-rows.csv").build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/api/imports/{id}/start")
    ImportView start(Actor actor, @PathVariable UUID id) {
        return files.start(actor, id);
    }

    @PostMapping("/api/imports/{id}/give-up")
    ImportView giveUp(Actor actor, @PathVariable UUID id) {
        return files.giveUp(actor, id);
    }
}
