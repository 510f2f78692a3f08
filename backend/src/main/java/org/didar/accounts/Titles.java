package org.didar.accounts;

import java.util.List;
import org.didar.access.Role;
import org.springframework.data.jpa.repository.JpaRepository;

interface Titles extends JpaRepository<Title, String> {

    List<Title> findAllByOrderByRoleAscTitleKeyAsc();

    boolean existsByRoleAndFaAndTitleKeyNot(Role role, String fa, String titleKey);
}
