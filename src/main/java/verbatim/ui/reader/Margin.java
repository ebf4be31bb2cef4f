package verbatim.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import verbatim.annotation.Quote;
import verbatim.annotation.QuoteStatus;
import verbatim.article.Entry;
import verbatim.text.TextSpan;
import verbatim.ui.kit.Theme;
import verbatim.ui.reader.Paragraph.Beside;
import verbatim.wording.MomentWords;

/** What stands beside a paragraph: the times of its entries and who speaks in it. */
final class Margin {
  private static final int MOST_NAMES = 4;

  private final OpenArticle open;
  private final List<String> speakers;
  private final Locale locale;

  Margin(OpenArticle open, Locale locale) {
    this.open = open;
    this.speakers = open.speakers();
    this.locale = locale;
  }

  /** The words beside a paragraph, in the order of the text; a person is named once. */
  List<Beside> of(TextSpan paragraph) {
    List<Beside> all = new ArrayList<>();
    for (Entry entry : open.entriesIn(paragraph)) {
      all.add(
          new Beside(
              entry.span().start(), label(MomentWords.clock(entry.clock(), locale), "entry-time")));
    }
    List<String> named = new ArrayList<>();
    for (Quote quote : open.quotesIn(paragraph)) {
      String name = quote.speakerName();
      boolean spoken = quote.status() != QuoteStatus.REJECTED && quote.kind().isSpeech();
      if (name != null && spoken && !named.contains(name) && named.size() < MOST_NAMES) {
        named.add(name);
        all.add(new Beside(quote.span().start(), voice(name)));
      }
    }
    all.sort(Comparator.comparingInt(Beside::offset));
    return all;
  }

  private Label voice(String name) {
    Label label = label(name, "voice-name");
    label.getStyleClass().add(Theme.colour("lane", speakers.indexOf(name)));
    label.setWrapText(true);
    return label;
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    return label;
  }
}
