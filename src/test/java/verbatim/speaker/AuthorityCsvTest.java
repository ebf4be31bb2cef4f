package verbatim.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import verbatim.speaker.AuthorityCsv.Contents;
import verbatim.speaker.AuthorityCsv.Fault;
import verbatim.speaker.AuthorityCsv.Problem;
import verbatim.time.Moment;

class AuthorityCsvTest {
  @Test
  void whatIsWrittenIsReadAgain() {
    Speaker full =
        new Speaker(
            0,
            "Anne \"la Rouge\" Morel, dite A.",
            List.of("A. Morel", "=cmd|' /C calc'!A0", "-Morel"),
            Gender.FEMALE,
            List.of(
                new Office("maire", Moment.parse("2014-03"), Moment.parse("2016")),
                new Office("députée", Moment.parse("2017-06-18"), null),
                new Office("présidente", null, null)),
            "Q2964",
            "12345678",
            "0000 0001 2103 2683",
            "=1+1 & ligne\ndeux");
    Contents read = AuthorityCsv.read(AuthorityCsv.write(List.of(full, Speaker.named("@Roy"))));
    assertThat(read.problems()).isEmpty();
    assertThat(read.persons()).containsExactly(full, Speaker.named("@Roy"));
  }

  @Test
  void noCellIsAFormula() {
    Speaker hostile =
        new Speaker(0, "=A1", List.of("+1"), null, List.of(), null, null, null, "@note");
    String csv = AuthorityCsv.write(List.of(hostile));
    assertThat(csv).contains("'=A1", "'+1", "'@note");
  }

  @Test
  void aFileWithoutNamesSaysWhatItHas() {
    assertThat(AuthorityCsv.read("nom,genre\nAnne,FEMALE\n"))
        .isEqualTo(
            new Contents(List.of(), List.of(new Problem(Fault.NO_NAME_COLUMN, 1, "nom, genre"))));
    assertThat(AuthorityCsv.read("").problems())
        .extracting(Problem::fault)
        .containsExactly(Fault.NO_NAME_COLUMN);
  }

  @Test
  void whatIsWrongWithALineCostsNoOtherLine() {
    Contents read =
        AuthorityCsv.read(
            """
            Name,gender,offices,wikidata
            Anne Morel,woman,maire [hier/],Q0
            ,MALE,,
            ANNE MOREL,,,
            Paul Roy,male,maire [2014/2016-12],Q7
            """);
    assertThat(read.persons()).extracting(Speaker::name).containsExactly("Anne Morel", "Paul Roy");
    assertThat(read.persons().get(1).gender()).isEqualTo(Gender.MALE);
    assertThat(read.problems())
        .containsExactlyInAnyOrder(
            new Problem(Fault.BAD_GENDER, 2, "WOMAN"),
            new Problem(Fault.BAD_DATE, 2, "maire [hier/]"),
            new Problem(Fault.BAD_IDENTIFIER, 2, "Q0"),
            new Problem(Fault.NO_NAME, 3, ""),
            new Problem(Fault.DUPLICATE, 4, "ANNE MOREL"));
  }

  @Test
  void brokenQuotationMarksKeepWhatWasReadBefore() {
    Contents read = AuthorityCsv.read("name\nAnne\n\"Paul");
    assertThat(read.persons()).extracting(Speaker::name).containsExactly("Anne");
    assertThat(read.problems()).extracting(Problem::fault).containsExactly(Fault.BROKEN);
  }

  @Test
  void aByteOrderMarkIsNoPartOfAName() {
    assertThat(AuthorityCsv.read("\ufeffname\nAnne\n").persons()).hasSize(1);
  }

  @Test
  void theCheckDigitOfAnIsniCounts() {
    assertThat(Identifiers.isIsni("000000012146438X")).isTrue();
    assertThat(Identifiers.isIsni("0000000121464381")).isFalse();
  }
}
