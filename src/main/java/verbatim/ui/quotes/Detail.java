package verbatim.ui.quotes;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.QuoteFinding;
import verbatim.annotation.Quote;
import verbatim.article.Article;
import verbatim.ui.kit.Badge;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Texts;
import verbatim.wording.MomentWords;

/** The quote looked at: where it stands, its context, who is said to speak, and why. */
final class Detail extends VBox {
  private final QuotesModel model;
  private final Texts texts;
  private final Navigator navigator;
  private final Label source = new Label();
  private final Hyperlink title = new Hyperlink();
  private final Hyperlink speaker = new Hyperlink();
  private final FlowPane badges = new FlowPane(6, 4);
  private final Label reason = new Label();
  private final FlowPane rivals = new FlowPane(8, 8);
  private final PassageView passage;

  Detail(QuotesModel model, Texts texts, Navigator navigator) {
    super(8);
    this.model = model;
    this.texts = texts;
    this.navigator = navigator;
    getStyleClass().add("detail");
    source.getStyleClass().add("caption");
    title.getStyleClass().add("article-title");
    title.setOnAction(e -> read());
    title.setMinWidth(0);
    speaker.getStyleClass().add("speaker");
    speaker.setOnAction(e -> goToSpeaker());
    reason.setWrapText(true);
    reason.setMinHeight(Region.USE_PREF_SIZE);
    reason.getStyleClass().add("reason");
    passage = new PassageView(model, texts);
    VBox.setVgrow(passage, Priority.ALWAYS);
    HBox who = new HBox(12, speaker, badges);
    who.getStyleClass().add("who");
    HBox.setHgrow(badges, Priority.ALWAYS);
    getChildren().addAll(who, reason, rivals, new VBox(0, source, title), passage);
    reason.managedProperty().bind(reason.textProperty().isNotEmpty());
    model.selectedProperty().subscribe(this::show);
    model.passageProperty().subscribe(this::explain);
    model.edgesProperty().subscribe((was, now) -> show(model.selectedProperty().get()));
    texts.localeProperty().subscribe((was, now) -> show(model.selectedProperty().get()));
  }

  /** Offset of the caret in the passage. */
  int caret() {
    return passage.caret();
  }

  /** Opens the quote in the reader. */
  void read() {
    Quote quote = model.quote();
    if (quote != null) {
      navigator.read(quote.article(), quote.span());
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
    String name = quote.speakerName();
    speaker.setText(name == null ? texts.say("quotes.nobody") : name);
    speaker.setDisable(name == null);
    badges.getChildren().setAll(badges(quote));
    rivals.getChildren().setAll(rivals(quote));
    rivals.setVisible(!rivals.getChildren().isEmpty());
    rivals.setManaged(rivals.isVisible());
  }

  private void explain(@Nullable Passage passage) {
    String words = passage == null ? "" : passage.reason();
    boolean own = passage != null && passage.quote().finding() == null;
    reason.setText(own ? texts.say("quotes.reason.own") : words);
  }

  private List<Label> badges(Quote quote) {
    QuoteFinding finding = quote.finding();
    Badge kind =
        new Badge(texts.say("quotes.kind." + quote.kind().name().toLowerCase(Locale.ROOT)));
    if (finding == null) {
      return List.of(kind);
    }
    Band band = Band.of(finding.confidence());
    Badge sure = new Badge(texts.say(band.key(), finding.confidence()), band.style());
    QuoteFinding.Attribution attribution = finding.attribution();
    return attribution == null
        ? List.of(sure, kind)
        : List.of(sure, kind, new Badge(FilterBar.ruleWords(texts, attribution.rule())));
  }

  private List<Region> rivals(Quote quote) {
    List<QuoteFinding.Alternative> all = QuotesModel.alternatives(quote);
    return IntStream.rangeClosed(1, Math.min(3, all.size()))
        .mapToObj(i -> rival(i, all.get(i - 1)))
        .toList();
  }

  private Region rival(int number, QuoteFinding.Alternative rival) {
    Label key = new Label(String.valueOf(number));
    key.getStyleClass().add("key");
    Button button = new Button(texts.say("quotes.rival", rival.speaker(), rival.confidence()), key);
    button.getStyleClass().add("rival");
    button.setOnAction(e -> model.choose(number));
    return button;
  }
}
