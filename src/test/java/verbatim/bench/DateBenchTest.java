package verbatim.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DateBenchTest {
  @TempDir Path folder;

  @Test
  void comparesWithTheFirstAnnotatedDayThatBeginsALine() throws IOException {
    // The first character lies outside the basic plane: one code point, two chars.
    article("right", "\uD83D\uDCF0 Le 2 mars 2018\n\n1er mars 2018 . –\nTexte.", 5, 16, 18, 31);
    article("wrong", "Titre\n\n3 mars 2018 . –\n\n4 mars 2018 : suite.", 24, 35);
    article("missing", "Titre\n\n3 mars 2018, le port fermait ses portes.", 7, 18);
    article("undated", "Titre\n\nLe port ferme le 3 mars.", 24, 30);
    Files.writeString(folder.resolve("alone.ann"), "T1\tDate 0 3\tx\n");
    StringWriter report = new StringWriter();
    assertThat(DateBench.run(List.of(folder), new PrintWriter(report)))
        .isEqualTo(new DateBench.Figures(1, 1, 1, 1));
    assertThat(report.toString())
        .contains("3 articles with an annotated day: right 0.333, 1 wrong, 1 missing; 1 without")
        .contains("wrong: wrong.ann: 2018-03-03 for 2018-03-04")
        .contains("missing: missing.ann: 2018-03-03");
  }

  private void article(String name, String text, int... places) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), text);
    StringBuilder lines = new StringBuilder("#1\tAnnotatorNotes T1\tnone\nT0\tDate x y\tno\n");
    for (int i = 0; i < places.length; i += 2) {
      lines.append("T%d\tDate %d %d\twords\n".formatted(i, places[i], places[i + 1]));
    }
    Files.writeString(folder.resolve(name + ".ann"), lines);
  }
}
