package io.github.copydesk.name;

/** The romanisation a house writes foreign names in. */
public enum HouseStyle {
  /** French press: Pachinian, Aliev, Poutine. */
  FR,
  /** English press: Pashinyan, Aliyev, Putin. */
  EN,
  /** German press: Paschinjan, Alijew, Putin. */
  DE,
  /** Spanish press: Pashinián, Alíev, Putin. */
  ES,
  /** Italian press: Pashinyan, Aliev, Putin. */
  IT,
  /** Polish press: Paszinian, Alijew, Putin. */
  PL,
  /** Dutch press: Pasjinian, Alijev, Poetin. */
  NL,
  /** Czech press: Pašinjan, Alijev, Putin. */
  CS,
  /** Turkish press: Paşinyan, Aliyev, Putin. */
  TR,
  /** ISO 9:1995, one Latin letter for each Cyrillic letter. */
  ISO9
}
