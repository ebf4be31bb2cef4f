package verbatim.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** Words can be read in both looks: WCAG 2.2 asks for a contrast of 4.5 to 1. */
class ThemeTest {
  private static final Pattern NAMED =
      Pattern.compile("(-[a-z][a-z0-9-]*):\\s*(#[0-9a-f]{6}|rgba?\\([^)]*\\));");
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
