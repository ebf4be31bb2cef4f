package verbatim.ui.quotes;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.annotation.ClearCopy;
import verbatim.annotation.Quote;
import verbatim.article.Article;
import verbatim.ui.kit.Badge;
import verbatim.ui.kit.Lead;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Texts;
import verbatim.wording.MomentWords;

/** The quote looked at: who is said to speak and why, who else may, and the words in context. */
final class Detail extends VBox {
  private final QuotesModel model;
  private final Texts texts;
  private final Navigator navigator;
  private final Hyperlink speaker = new Hyperlink();
  private final FlowPane badges = new FlowPane(6, 4);
  private final Label reason = new Label();
  private final Hyperlink copy = new Hyperlink();
  private final RivalList rivals;
  private final Label source = new Label();
  private final Hyperlink title = new Hyperlink();
  private final PassageView passage;

  Detail(QuotesModel model, Texts texts, Navigator navigator) {
    this.model = model;
    this.texts = texts;
    this.navigator = navigator;
    getStyleClass().add("detail");
    speaker.getStyleClass().add("speaker");
    speaker.setOnAction(e -> goToSpeaker());
    speaker.setMinWidth(Region.USE_PREF_SIZE);
    badges.getStyleClass().add("badges");
    HBox who = new HBox(12, speaker, badges);
    who.getStyleClass().add("who");
    HBox.setHgrow(badges, Priority.ALWAYS);
    reason.setWrapText(true);
    reason.setMinHeight(Region.USE_PREF_SIZE);
    reason.getStyleClass().add("reason");
    reason.managedProperty().bind(reason.textProperty().isNotEmpty());
    copy.textProperty().bind(texts.bind("quotes.copy"));
    copy.getStyleClass().add("copy");
    copy.setOnAction(e -> readCopy());
    copy.managedProperty().bind(copy.visibleProperty());
    rivals = new RivalList(model, texts);
    source.getStyleClass().add("caption");
    source.setMinWidth(Region.USE_PREF_SIZE);
    title.getStyleClass().add("article-title");
    title.setOnAction(e -> read());
    title.setMinWidth(0);
    HBox where = new HBox(8, source, title);
    where.getStyleClass().add("where");
    passage = new PassageView(model, texts);
    VBox.setVgrow(passage, Priority.ALWAYS);
    getChildren().addAll(who, reason, copy, rivals, where, passage);
    model.selectedProperty().subscribe(this::show);
    model.passageProperty().subscribe(this::explain);
    texts
        .localeProperty()
        .subscribe((was, now) -> {
          show(model.selectedProperty().get());
          explain(model.passageProperty().get());
        });
  }

  /** The quote's text, to ask it for the cursor and the words marked by hand. */
  PassageView passage() {
    return passage;
  }

  /** Opens the quote in the reader. */
  void read() {
    Quote quote = model.quote();
    if (quote != null) {
      navigator.read(quote.article(), quote.span());
    }
  }

  /** Shows the quote in the reader, where that is open. */
  void glance() {
    Quote quote = model.quote();
    if (quote != null) {
      navigator.glance(Lead.to(quote.article(), quote.span()));
    }
  }

  /** Opens the clearer copy that names the speaker. */
  void readCopy() {
    Quote quote = model.quote();
    ClearCopy clearer = quote == null ? null : quote.copy();
    if (clearer != null) {
      navigator.read(clearer.article(), clearer.span());
    }
  }

  private void goToSpeaker() {
    Quote quote = model.quote();
    if (quote != null && quote.speakerName() != null) {
      navigator.speaker(quote.speakerName());
    }
  }

  private void show(@Nullable QueuedQuote row) {
    if (row == null) {
      return;
    }
    Article article = row.article();
    Quote quote = row.quote();
    String when =
        article.published() == null
            ? ""
            : "  ·  " + MomentWords.full(article.published(), texts.localeProperty().get());
    source.setText(article.source().name() + when);
    title.setText(article.title());
    title.setTooltip(new Tooltip(article.title()));
    String name = quote.speakerName();
    speaker.setText(name == null ? texts.say("quotes.nobody") : name);
    speaker.setDisable(name == null);
    copy.setVisible(quote.copy() != null);
    badges.getChildren().setAll(badges(quote));
  }

  private void explain(@Nullable Passage passage) {
    if (passage == null) {
      return;
    }
    boolean own = passage.quote().finding() == null;
    reason.setText(own ? texts.say("quotes.reason.own") : passage.reason());
    rivals.show(passage.rivals());
  }

  private List<Label> badges(Quote quote) {
    QuoteFinding finding = quote.finding();
    Badge kind = new Badge(texts.say("kit.kind." + quote.kind()));
    if (finding == null) {
      return List.of(kind);
    }
    Band band = Band.of(finding.confidence());
    Badge sure = new Badge(texts.say(band.key(), finding.confidence()), band.style());
    QuoteFinding.Attribution attribution = finding.attribution();
    if (attribution == null) {
      return List.of(sure, kind);
    }
    Badge rule = new Badge(attribution.rule());
    rule.setTooltip(new Tooltip(texts.say("quotes.rule." + attribution.rule())));
    rule.setAccessibleText(FilterBar.ruleWords(texts, attribution.rule()));
    return List.of(sure, kind, rule);
  }
}
