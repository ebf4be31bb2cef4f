package verbatim.ui.reader;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.citation.SourceChain;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.annotation.Quote;
import verbatim.ui.kit.Badge;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.Icons;
import verbatim.ui.kit.Texts;
import verbatim.ui.kit.Theme;
import verbatim.wording.ChainReasons;
import verbatim.wording.QuoteReasons;

/** What is known about the current quote and what can be decided about it. */
final class QuoteCard extends VBox {
  private final ReaderModel model;
  private final Texts texts;
  private final FlowPane actions;

  /** Offers these commands. */
  QuoteCard(ReaderModel model, Texts texts, List<Command> commands) {
    super(8);
    this.model = model;
    this.texts = texts;
    this.actions = actions(texts, commands);
    getStyleClass().add("quote-card");
    show(null);
    model.quoteProperty().addListener(o -> show(model.quoteProperty().get()));
    texts.localeProperty().addListener(o -> show(model.quoteProperty().get()));
  }

  private void show(@Nullable Quote quote) {
    OpenArticle open = model.openProperty().get();
    setVisible(quote != null && open != null);
    setManaged(isVisible());
    getChildren().clear();
    if (quote == null || open == null) {
      return;
    }
    Label speaker = new Label(name(quote));
    speaker.getStyleClass().add("strong");
    Region swatch = new Region();
    swatch.getStyleClass().add("voice-swatch");
    if (quote.speakerName() != null) {
      swatch
          .getStyleClass()
          .add(Theme.colour("lane", open.speakers().indexOf(quote.speakerName())));
    }
    String status = quote.status().name().toLowerCase(Locale.ROOT);
    FlowPane head =
        new FlowPane(
            8,
            4,
            new HBox(8, swatch, speaker),
            new Badge(texts.say("kit.kind." + quote.kind())),
            new Badge(texts.say("reader.status." + quote.status().name()), badge(status)));
    head.setRowValignment(javafx.geometry.VPos.CENTER);
    Label reason = new Label(reason(quote.finding(), open.text()));
    reason.getStyleClass().add("muted");
    reason.setWrapText(true);
    getChildren().addAll(head, reason);
    SourceChain chain = open.chainOf(quote);
    if (chain != null) {
      Label sources = new Label(texts.say("reader.chain", ChainReasons.line(chain, open.text())));
      sources.getStyleClass().addAll("caption", "source-chain");
      sources.setWrapText(true);
      getChildren().add(sources);
    }
    QuoteFinding finding = quote.finding();
    QuoteFinding.Attribution by = finding == null ? null : finding.attribution();
    if (by != null && !by.alternatives().isEmpty()) {
      getChildren().add(alternatives(by.alternatives()));
    }
    getChildren().add(actions);
  }

  private FlowPane alternatives(List<QuoteFinding.Alternative> others) {
    Label or = new Label(texts.say("reader.alternatives"));
    or.getStyleClass().add("caption");
    FlowPane pane = new FlowPane(8, 4, or);
    pane.setRowValignment(javafx.geometry.VPos.CENTER);
    for (QuoteFinding.Alternative other : others) {
      Button button = new Button(other.speaker());
      button.getStyleClass().add("small");
      button.setOnAction(e -> model.link(other.speaker()));
      pane.getChildren().add(button);
    }
    return pane;
  }

  /** Each shown while it can be done. */
  private static FlowPane actions(Texts texts, List<Command> commands) {
    FlowPane pane = new FlowPane(8, 4);
    for (Command command : commands) {
      Button button = new Button();
      button.textProperty().bind(texts.bind(command.id()));
      if (command.icon() != null) {
        button.setGraphic(Icons.of(command.icon()));
      }
      button.getStyleClass().add("small");
      button.setOnAction(e -> command.run());
      Tooltip hint = new Tooltip();
      hint.textProperty().bind(texts.bindName(command));
      button.setTooltip(hint);
      button.visibleProperty().bind(command.enabled());
      button.managedProperty().bind(button.visibleProperty());
      pane.getChildren().add(button);
    }
    return pane;
  }

  private String name(Quote quote) {
    QuoteFinding finding = quote.finding();
    String surface =
        finding == null || finding.attribution() == null ? null : finding.attribution().surface();
    String name = quote.speakerName();
    return name != null ? name : surface != null ? surface : texts.say("reader.nobody");
  }

  /** Why these words are somebody's, and how sure that is. */
  private String reason(@Nullable QuoteFinding finding, String text) {
    if (finding == null) {
      return texts.say("reader.markedByHand");
    }
    String sentence = QuoteReasons.sentence(finding, text, texts.localeProperty().get());
    return texts.say("reader.reason", sentence, finding.confidence());
  }

  private static String badge(String status) {
    return switch (status) {
      case "accepted" -> "success";
      case "rejected" -> "danger";
      default -> "accent";
    };
  }
}
