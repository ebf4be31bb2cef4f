package verbatim.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verbatim.analysis.citation.ChainFinder;
import verbatim.analysis.quote.QuoteKind;
import verbatim.bench.GoldReader.Document;
import verbatim.bench.GoldReader.Gold;
import verbatim.bench.GoldReader.GoldChain;
import verbatim.bench.GoldReader.Member;
import verbatim.text.Language;
import verbatim.text.TextSpan;

/** Every measure of the report against a case small enough to count by hand. */
class DefinitionsTest {
  /**
   * Four quotes of ten characters and a scare quote. Found: the first exactly; of the second nine
   * characters, by another speaker; of the third four characters and sixteen too many; the fourth
   * not at all; the scare quote as speech; and eight characters that are no quote.
   */
  private final Tally tally =
      Tally.of(
          List.of(
              said(0, 10, QuoteKind.DIRECT, "Anne Morel", "elle", "dit-elle"),
              said(20, 30, QuoteKind.PARTIAL, "Anne Morel", "Anne Morel", "selon"),
              said(40, 50, QuoteKind.DIRECT, "Paul Roy", "Paul Roy", null),
              said(80, 90, QuoteKind.DIRECT, null, null, null),
              said(100, 110, QuoteKind.SCARE, null, null, null)),
          List.of(
              found(0, 10, QuoteKind.DIRECT, "anne morel", "Elle", "dit-t-elle", 0.95),
              found(20, 29, QuoteKind.DIRECT, "Paul Roy", "Paul Roy", ":", 0.85),
              found(30, 34, QuoteKind.DIRECT, null, null, null, 0.15),
              found(46, 66, QuoteKind.DIRECT, "Paul Roy", "Paul Roy", null, 0.55),
              found(100, 110, QuoteKind.PARTIAL, null, null, null, 0.25)));

  @Test
  void spans() {
    assertThat(tally.gold).isEqualTo(4);
    assertThat(tally.found).as("the scare quote was given as speech").isEqualTo(5);
    assertThat(tally.exact).isEqualTo(1);
    assertThat(tally.over80).as("10 and 9 of 10").isEqualTo(2);
    assertThat(tally.over30).as("and 4 of 10").isEqualTo(3);
    assertThat(tally.iou50).as("10/10, 9/10; 4/26 is less").isEqualTo(2);
    assertThat(tally.f1(tally.over80)).isEqualTo(2.0 * 2 / (4 + 5));
  }

  @Test
  void characters() {
    assertThat(tally.goldChars).isEqualTo(40);
    assertThat(tally.foundChars).isEqualTo(10 + 9 + 4 + 20 + 10);
    assertThat(tally.sharedChars).isEqualTo(10 + 9 + 4);
    assertThat(tally.charF1()).isEqualTo(2.0 * 23 / (40 + 53));
  }

  @Test
  void kinds() {
    assertThat(tally.kinds()).as("three of four pairs of marks").isEqualTo(0.75);
    assertThat(tally.scareAsSpeech).isEqualTo(1);
    assertThat(tally.scare).isEqualTo(1);
    assertThat(tally.kindRight).as("partial was taken for direct").isEqualTo(1);
    assertThat(tally.taken)
        .containsEntry(new Tally.Taken(QuoteKind.DIRECT, QuoteKind.DIRECT), 2)
        .containsEntry(new Tally.Taken(QuoteKind.PARTIAL, QuoteKind.DIRECT), 1)
        .containsEntry(new Tally.Taken(QuoteKind.SCARE, QuoteKind.PARTIAL), 1);
  }

  @Test
  void speakersAndCues() {
    assertThat(tally.speaker()).as("one of the two over 0.8").isEqualTo(0.5);
    assertThat(tally.endToEnd).isEqualTo(1);
    assertThat(tally.full).as("place, cue and speaker of the first").isEqualTo(1);
    assertThat(tally.cueRight).as("hyphens and the euphonic t aside").isEqualTo(1);
    assertThat(tally.surfaces).isEqualTo(2);
    assertThat(tally.surfaceRight).isEqualTo(1);
    assertThat(tally.rightGivenPlace).as("the third too, however it overlaps").isEqualTo(2);
    assertThat(tally.named).isEqualTo(3);
    assertThat(tally.answered).isEqualTo(3);
    assertThat(tally.answeredRight).isEqualTo(2);
  }

  @Test
  void nobodyIsRightWhereNobodyIsNamed() {
    Tally right =
        Tally.of(
            List.of(said(0, 10, QuoteKind.DIRECT, null, "un proche", null)),
            List.of(found(0, 10, QuoteKind.DIRECT, null, "un proche du maire", null, 0.5)));
    assertThat(right.speakerRight).isEqualTo(1);
    assertThat(right.surfaceRight).isEqualTo(1);
    Tally wrong =
        Tally.of(
            List.of(said(0, 10, QuoteKind.DIRECT, null, "un proche", null)),
            List.of(found(0, 10, QuoteKind.DIRECT, "Paul Roy", "un proche", null, 0.5)));
    assertThat(wrong.speakerRight).isZero();
  }

  @Test
  void confidence() {
    assertThat(tally.precisionAt(0.8)).as(".95 is right, .85 is not").isEqualTo(0.5);
    StringWriter report = new StringWriter();
    new Report(new PrintWriter(report, true)).details("all", tally);
    assertThat(report.toString())
        .contains("precision at 50 % coverage: 0.500", "precision at 100 % coverage: 0.200")
        // |.95 - 1| + |.85 - 0| + |.55 - 0| + |.25 - 0| + |.15 - 0|, each of five
        .contains("expected calibration error: 0.370");
  }

  @Test
  void bootstrapDrawsWholeDocuments() {
    Tally good =
        Tally.of(
            List.of(said(0, 10, QuoteKind.DIRECT, null, null, null)),
            List.of(found(0, 10, QuoteKind.DIRECT, null, null, null, 1)));
    Tally bad = Tally.of(List.of(said(0, 10, QuoteKind.DIRECT, null, null, null)), List.of());
    StringWriter report = new StringWriter();
    new Report(new PrintWriter(report, true)).intervals(List.of(good, bad));
    assertThat(report.toString())
        .as("two of the same are drawn in half of all draws")
        .contains("span > 0.8     0.000 .. 1.000");
    StringWriter sure = new StringWriter();
    new Report(new PrintWriter(sure, true)).intervals(List.of(good, good));
    assertThat(sure.toString()).contains("span > 0.8     1.000 .. 1.000");
  }

  @Test
  void marksAndSpacesAtTheEdgesDoNotCount() {
    String text = "Il dit « Oui. » ici";
    assertThat(Utterance.trimmed(new TextSpan(7, 15), text).in(text)).isEqualTo("Oui.");
    assertThat(Utterance.trimmed(new TextSpan(6, 7), text)).as("nothing else").isNotNull();
  }

  @Test
  void chainsStandBesideWhatCameByThem() {
    String text = "Le port ferme, selon une source citée par Reuters. Un témoin l'a dit à l'AFP.";
    ChainScore score = new ChainScore();
    score.add(
        List.of(
            new GoldChain(new TextSpan(0, 13), "une source", "Reuters"),
            new GoldChain(new TextSpan(0, 13), "la mairie", "Reuters")),
        new ChainFinder().find(text, Language.FRENCH),
        text);
    assertThat(score.gold).isEqualTo(2);
    assertThat(score.right).isEqualTo(1);
    assertThat(score.others).as("the witness").isEqualTo(1);
  }

  @Test
  void pairsOfTheSameUtterance() {
    String one = "Nous avons gagné la bataille du port. La pluie tombe encore sur la ville.";
    String other = "Hier nous avons gagné la bataille du port. Le ciel reste gris ce soir.";
    List<Member> cluster = List.of(new Member("a", 0), new Member("b", 0));
    List<Member> missed = List.of(new Member("a", 38), new Member("b", 43));
    PairScore score =
        PairScore.of(
            new Gold(
                List.of(document("a", one, 0, 37, 38), document("b", other, 0, 42, 43)),
                List.of(cluster, missed)));
    assertThat(score).isEqualTo(new PairScore(2, 1, 1));
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void speechWithoutMarksAndChainsAreReadFromTheirOwnFile(@TempDir Path folder) throws Exception {
    String text = "Le port de Valmer fermera demain, selon une source citée par l'AFP.";
    Files.writeString(folder.resolve("a.txt"), text);
    Files.writeString(folder.resolve("gold.jsonl"), "{\"file\":\"a.txt\",\"none\":true}\n");
    Files.writeString(
        folder.resolve("extra.jsonl"),
        """
        {"type":"indirect","file":"a.txt","start":0,"end":32,"speaker":null,\
        "speaker_surface":"une source","cue":"selon","via":"AFP (citée par l')"}
        {"type":"incise","file":"a.txt","start":0,"end":2}
        {"type":"same_utterance","members":[{"file":"a.txt","start":0},{"file":"a.txt","start":9}]}
        """);
    StringWriter report = new StringWriter();
    QuoteBench.run(List.of(folder), new PrintWriter(report));
    assertThat(report.toString())
        .containsPattern("indirect +1 +1 +1.000")
        .contains("chains of sources: 1 of 1 marked, 0 others")
        .contains("0 of 1 pairs");
  }

  private static Document document(String name, String text, int from, int to, int next) {
    List<Utterance> quotes =
        List.of(
            said(from, to, QuoteKind.DIRECT, "Anne Morel", null, null),
            said(next, text.length(), QuoteKind.DIRECT, "Anne Morel", null, null));
    return new Document(name, text, quotes, quotes, List.of(), List.of());
  }

  private static Utterance said(
      int start,
      int end,
      QuoteKind kind,
      @Nullable String speaker,
      @Nullable String surface,
      @Nullable String cue) {
    return found(start, end, kind, speaker, surface, cue, 1);
  }

  private static Utterance found(
      int start,
      int end,
      QuoteKind kind,
      @Nullable String speaker,
      @Nullable String surface,
      @Nullable String cue,
      double confidence) {
    return new Utterance(new TextSpan(start, end), kind, speaker, surface, cue, confidence);
  }
}
