package org.didar.places;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A province, known by a slug of our own because the official numbers were changed before. */
@Entity
class Province {

    @Id private UUID id;
    @Column private String slug;
    private String name;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    Province() {}

    Province(UUID id, String slug, String name) {
        this.id = id;
        this.slug = slug;
        this.name = name;
    }

    UUID id() {
        return id;
    }

    void rename(String to) {
        name = to;
    }

    String name() {
        return name;
    }
}
