package io.github.copydesk.name;

import java.io.Serializable;

/**
 * What the matcher says of two spellings.
 *
 * @param same whether they are spellings of one name
 * @param score 0 (nothing in common) to 1 (the same), at least 0.5 exactly if {@code same}; names
 *     that are not one score up to 0.49 by the sounds they share
 * @param reason why, for a person, such as {@code fr Pachinian = en Pashinyan: ch/sh, -ian/-yan}
 */
public record Match(boolean same, double score, String reason) implements Serializable {}
