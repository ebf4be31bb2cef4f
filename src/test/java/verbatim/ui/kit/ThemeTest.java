package verbatim.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Words can be read in both looks: WCAG 2.2 asks for a contrast of 4.5 to 1. */
class ThemeTest {
  private static final Pattern NAMED =
      Pattern.compile("(-[a-z][a-z0-9-]*):\\s*(#[0-9a-f]{6}|rgba?\\([^)]*\\));");
  private static final Pattern RULE = Pattern.compile("\\{([^}]*)}");
  private static final Pattern WORDS = Pattern.compile("-fx-(?:text-fill|icon-color):([^;]*);");
  private static final Pattern GROUND = Pattern.compile("-fx-background-color:([^;]*);");

  /** Bars, dots and frames, which carry no words of these colours. */
  private static final String DRAWN = ".*-(emphasis|fg|lane.*|border.*|fg-.*)";

  private static final double LEAST = 4.5;

  @Test
  void lightCanBeRead() throws IOException {
    check(new PrimerLight().getUserAgentStylesheet(), "light.css");
  }

  @Test
  void darkCanBeRead() throws IOException {
    check(new PrimerDark().getUserAgentStylesheet(), "dark.css");
  }

  private static void check(String primer, String own) throws IOException {
    Map<String, Color> colours = new HashMap<>();
    read(primer, colours);
    read("/verbatim/ui/" + own, colours);
    checkSheets(colours);
    for (String words : new String[] {"-color-fg-default", "-color-fg-muted", "-color-fg-subtle"}) {
      prove(colours, words, "-color-bg-default");
      prove(colours, words, "-color-bg-subtle");
    }
    for (int i = 1; i <= Theme.COLOURS; i++) {
      prove(colours, "-lane-" + i, "-color-bg-default");
      prove(colours, "-lane-" + i, "-color-bg-subtle");
      prove(colours, "-color-fg-default", "-tint-" + i);
    }
    prove(colours, "-color-fg-default", "-mark");
    // badges, what is chosen, what is pointed at, buttons
    for (String kind : new String[] {"accent", "success", "warning", "danger"}) {
      prove(colours, "-color-" + kind + "-fg", "-color-" + kind + "-subtle");
    }
    prove(colours, "-color-fg-default", "-color-neutral-muted");
    prove(colours, "-color-fg-default", "-color-accent-subtle");
    prove(colours, "-color-fg-muted", "-color-accent-subtle");
    prove(colours, "-color-fg-muted", "-rule");
    prove(colours, "-color-accent-fg", "-color-bg-default");
    prove(colours, "-color-fg-emphasis", "-color-accent-emphasis");
  }

  /** Whatever the sheets of the places put words on. */
  private static void checkSheets(Map<String, Color> colours) throws IOException {
    Set<String> grounds = new TreeSet<>();
    for (String rule : rules()) {
      String words = last(WORDS, rule);
      String ground = last(GROUND, rule);
      if (words != null && ground != null && isKnown(words, ground, colours)) {
        prove(colours, words, ground);
      }
      if (ground != null && colours.containsKey(ground) && !ground.matches(DRAWN)) {
        grounds.add(ground);
      }
    }
    assertThat(grounds).contains("-color-bg-subtle", "-color-accent-subtle", "-rule");
    for (String ground : grounds) {
      prove(colours, "-color-fg-default", ground);
      if (!ground.matches("-(tint|mark|color-neutral-muted).*")) {
        prove(colours, "-color-fg-muted", ground);
      }
    }
  }

  private static boolean isKnown(String words, String ground, Map<String, Color> colours) {
    return colours.containsKey(words) && colours.containsKey(ground);
  }

  private static List<String> rules() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/verbatim/ui"))) {
      List<String> rules = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".css")).toList()) {
        RULE.matcher(Files.readString(file)).results().forEach(m -> rules.add(m.group(1)));
      }
      return rules;
    }
  }

  /** The last name that a property is given in a rule: of layers, the one that words stand on. */
  private static @Nullable String last(Pattern property, String rule) {
    String name = null;
    for (Matcher found = property.matcher(rule); found.find(); ) {
      String[] layers = found.group(1).strip().split("\\s*,\\s*", -1);
      name = layers[layers.length - 1];
    }
    return name;
  }

  private static void read(String sheet, Map<String, Color> colours) throws IOException {
    try (InputStream in = Objects.requireNonNull(ThemeTest.class.getResourceAsStream(sheet))) {
      Matcher named = NAMED.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (named.find()) {
        colours.put(named.group(1), Color.web(named.group(2)));
      }
    }
  }

  private static void prove(Map<String, Color> colours, String words, String ground) {
    double a = luminance(Objects.requireNonNull(colours.get(words), words));
    Color below = Objects.requireNonNull(colours.get("-color-bg-default"));
    double b = luminance(over(Objects.requireNonNull(colours.get(ground), ground), below));
    double contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    assertThat(contrast).as(words + " on " + ground).isGreaterThanOrEqualTo(LEAST);
  }

  /** A colour that shines through, above another. */
  private static Color over(Color above, Color below) {
    Color opaque = Color.color(above.getRed(), above.getGreen(), above.getBlue());
    return below.interpolate(opaque, above.getOpacity());
  }

  /** Relative luminance as WCAG 2.2 defines it. */
  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(double v) {
    return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
  }
}
