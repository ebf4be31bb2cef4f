package verbatim.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import verbatim.annotation.Annotation;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteStatus;
import verbatim.archive.Archive;
import verbatim.dossier.Dossier;
import verbatim.dossier.ItemKind;
import verbatim.dossier.export.DossierProof;
import verbatim.dossier.export.Proof;
import verbatim.ui.PaintsText;

/** An hour's work from the import to the proof of what is handed over, with the keyboard alone. */
@PaintsText
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set before each test, by start
class WalkTest {
  private static final String LIVE =
      """
      date 2017-01

      21h14: Anne Morel: "La majorité des mairies sera notre maison."

      21h01: Paul Roy reconnaît sa défaite. « J'ai appelé Anne Morel », dit-il.

      19h: Les bureaux ferment.
      """;
  private static final String REPORT =
      """
      date 2017-01

      Le soir du vote

      « La majorité des mairies sera notre maison », a lancé Anne Morel devant ses partisans. Dans \
      la salle, on chante.
      """;

  @TempDir static Path folder;

  private Shell shell;
  private ShownShell shown;
  private Archive archive;
  private Path live;
  private Path report;
  private Path handed;

  @Start
  void start(Stage stage) throws IOException {
    live = write("La Gazette/direct.txt", LIVE);
    report = write("Le Carnet/reportage.txt", REPORT);
    handed = folder.resolve("remise").resolve("soiree.html");
    archive = Archive.create(folder.resolve("archive"));
    shell = new Shell(ShownShell.settings(folder, Locale.FRENCH), new OneAnswer());
    shown = ShownShell.of(stage, 900, shell, archive);
  }

  @AfterEach
  void close() {
    shown.close();
  }

  @Test
  void fromImportToProof(FxRobot robot) throws IOException {
    robot.interact(() -> shell.offer(List.of(live.getParent(), report.getParent())));
    shown.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(archive.articles().count()).isEqualTo(2);

    shown.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    shown.push(KeyCode.CONTROL, KeyCode.F);
    robot.write("\"majorite des mairies\"");
    shown.idle();
    shown.push(KeyCode.ESCAPE);
    shown.push(KeyCode.ENTER);
    shown.push(KeyCode.ENTER);
    shown.push(KeyCode.F6);
    assertThat(robot.lookup("#page").query().isFocused()).isTrue();

    shown.push(KeyCode.J);
    shown.push(KeyCode.A);
    Quote first = decided().getFirst();
    assertThat(first.speakerName()).isEqualTo("Anne Morel");
    assertThat(first.text()).contains("majorité des mairies");
    shown.push(KeyCode.OPEN_BRACKET);
    assertThat(decided().getFirst().text()).doesNotContain("maison");
    shown.push(KeyCode.CLOSE_BRACKET);
    shown.push(KeyCode.S);
    robot.write("Anne Morel-Blanc");
    shown.push(KeyCode.ENTER);
    assertThat(decided().getFirst().speakerName()).isEqualTo("Anne Morel-Blanc");
    shown.push(KeyCode.D);

    shown.push(KeyCode.ESCAPE);
    shown.push(KeyCode.E);
    shown.push(KeyCode.E);
    shown.push(KeyCode.H);
    shown.push(KeyCode.E);
    shown.push(KeyCode.N);
    robot.write("à comparer");
    shown.push(KeyCode.ENTER);
    assertThat(archive.annotations().all().stream().map(Annotation::body))
        .containsExactlyInAnyOrder("", "à comparer");

    shown.push(KeyCode.CONTROL, KeyCode.DIGIT5);
    Dossier dossier = archive.dossiers().all().getFirst();
    assertThat(dossier.items()).hasSize(1);
    assertThat(dossier.items().getFirst().kind()).isEqualTo(ItemKind.QUOTE);
    for (int i = 0; i < 20 && !isTyping(); i++) {
      // The place takes the keys once it is read and laid out.
      shown.push(KeyCode.N);
    }
    assertThat(isTyping()).isTrue();
    robot.write("**entendu** en salle");
    shown.push(KeyCode.ESCAPE);
    shown.push(KeyCode.CONTROL, KeyCode.E);
    assertThat(Files.readString(handed))
        .contains("<strong>entendu</strong>", "Anne Morel-Blanc", "<html lang=\"fr\">");
    assertThat(DossierProof.verify(Objects.requireNonNull(handed.getParent())))
        .hasSize(1)
        .allMatch(Proof::isProved);

    palette(robot, "verifier l'archive");
    assertThat(shown.words(".notice .label"))
        .anyMatch(w ->
            w.equals("2 originaux et 4 décisions contrôlés : tout est tel qu'à l'importation."));

    shown.push(KeyCode.CONTROL, KeyCode.Z);
    Dossier undone = archive.dossiers().all().getFirst();
    assertThat(undone.items().getFirst().note()).isEmpty();
    shown.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    Dossier redone = archive.dossiers().all().getFirst();
    assertThat(redone.items().getFirst().note()).isEqualTo("**entendu** en salle");
  }

  private List<Quote> decided() {
    return archive.quotes().decisions().stream()
        .filter(q -> q.status() == QuoteStatus.ACCEPTED)
        .toList();
  }

  private boolean isTyping() {
    return shell.scene().getFocusOwner() instanceof TextInputControl;
  }

  private void palette(FxRobot robot, String words) {
    shown.push(KeyCode.CONTROL, KeyCode.K);
    robot.write(words);
    shown.push(KeyCode.ENTER);
  }

  private static Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** The one answer that a desktop's own dialog gives here. */
  private final class OneAnswer implements Desktop {
    @Override
    public Optional<Path> askFolder(String title) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> askFile(String title, String name, String ending) {
      return Optional.of(handed);
    }

    @Override
    public void showFile(Path file) {}

    @Override
    public void quit() {}
  }
}
