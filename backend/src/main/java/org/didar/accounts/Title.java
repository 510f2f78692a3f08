package org.didar.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.didar.access.Role;
import org.jspecify.annotations.Nullable;

/** What holders of an office are called. */
@Entity
@Table(name = "office_title")
class Title {

    @Id private String titleKey;

    @Enumerated(EnumType.STRING)
    @Column
    private Role role;

    private String fa;
    private String en;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    Title() {}

    Title(String titleKey, Role role, String fa, String en) {
        this.titleKey = titleKey;
        this.role = role;
        this.fa = fa;
        this.en = en;
    }

    void rename(String persian, String english) {
        fa = persian;
        en = english;
    }

    boolean fits(Role office) {
        return role == office;
    }

    OfficeTitle words() {
        return new OfficeTitle(fa, en);
    }

    KeepingTitles.TitleCard card() {
        return new KeepingTitles.TitleCard(titleKey, role, fa, en);
    }
}
