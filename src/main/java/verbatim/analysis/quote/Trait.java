package verbatim.analysis.quote;

/** What a token may do in a sentence; a token can have several traits, one bit each. */
enum Trait {
  /** Starts with a capital letter. */
  CAP,
  /** At least two letters, all capital. */
  UPPER,
  NUMBER,
  PUNCT,
  /** A mark that belongs to a pair of quotation marks. */
  MARK,
  /** Ends a sentence. */
  STOP,
  MASC,
  FEM,
  PLUR,
  DET,
  INDEF,
  POSSESSIVE,
  PREP,
  /** {@code de}, {@code of}: what follows completes the noun before. */
  DE,
  /** A pronoun that can be the subject of a verb. */
  SUBJ,
  /** A pronoun behind a preposition: {@code selon lui}. */
  STRESSED,
  /** {@code pour}: names a speaker only before a comma. */
  FOR,
  CLITIC,
  REFLEXIVE,
  REL,
  QUE,
  CONJ,
  NEG,
  HAVE,
  BE,
  /** A verb that lends its subject to the verb of saying after it: {@code tient à rappeler}. */
  CATENATIVE,
  ADV,
  TIME,
  /** {@code selon}, {@code according}. */
  ACCORDING,
  TITLE,
  ABBR,
  ROLE,
  GROUP,
  /** A noun for somebody after a place or a party, when it has a capital letter. */
  DEMONYM,
  UNNAMED,
  /** A noun for an outlet. */
  RELAY,
  /** Part of the name of an organisation or a place. */
  ORG,
  /** The name of a town, a state, a firm, an outlet or an office: of nobody by itself. */
  BODY,
  GIVEN,
  PARTICLE,
  /** An office that is often put before a bare surname: {@code le ministre X}. */
  HONORIFIC,
  /** A noun that is often followed by a title or a name in marks. */
  HEAD,
  NAMING,
  SAYNOUN,
  CHANNEL,
  /** {@code se dit}: takes a quoted attribute. */
  ATTRIBUTE,
  /** A finite verb form frequent in speech. */
  VERBISH,
  /** First or second person. */
  FIRST,
  /** A function word that begins no name. */
  OTHER,
  /** A pronoun after its verb: {@code a-t-il}. */
  INVERTED,
  FINITE,
  PAST,
  PRESENT,
  INFINITIVE,
  CUE_A,
  CUE_B,
  CUE_C,
  CUE_R;

  /** The bit of this trait; never stored, so the order of the constants is free to change. */
  @SuppressWarnings("EnumOrdinal")
  long bit() {
    return 1L << ordinal();
  }

  /** The bits of several traits. */
  static long bits(Trait... traits) {
    long bits = 0;
    for (Trait trait : traits) {
      bits |= trait.bit();
    }
    return bits;
  }
}
