package org.didar.imports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param mostRows how many rows a file may have
 * @param kept how long a file that nobody starts is kept, sealed
 */
@Validated
@ConfigurationProperties("didar.imports")
record ImportProperties(
        @Min(1) @Max(1_000_000) @DefaultValue("300000") int mostRows,
        @NotNull @DefaultValue("7d") Duration kept) {}
