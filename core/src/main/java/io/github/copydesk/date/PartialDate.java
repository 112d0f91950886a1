package io.github.copydesk.date;

import java.io.Serializable;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: {@code 2021}, {@code 2021-01}, {@code 2021-01-11}, {@code --01-11},
 * each with a time if one is stated.
 *
 * @param year null if not known
 * @param month 1 to 12, null if not known
 * @param day 1 to 31, null if not known
 * @param time null if not stated
 */
public record PartialDate(
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable LocalTime time)
    implements Serializable {}
