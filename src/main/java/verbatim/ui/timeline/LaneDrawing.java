package verbatim.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import verbatim.article.Source;
import verbatim.timeline.Event;
import verbatim.ui.kit.Texts;
import verbatim.ui.kit.Theme;

/**
 * The nodes for the part of a sheet that is in sight: those there are move along, and those that
 * come into sight are filled.
 */
final class LaneDrawing {
  /** Between the times and the lanes. */
  private static final double BESIDE_LANES = 8;

  private static final PseudoClass VAGUE = PseudoClass.getPseudoClass("vague");

  private final TimelineModel model;
  private final Texts texts;
  private final SlotWords words;
  private final Consumer<Integer> opened;
  private final Pane header = layer("lane-header");
  private final Pane body = layer("lane-body");
  private final Pane times = layer("time-column");
  private final Pane bands = layer("bands");
  private final Pool<Integer, LaneHead> heads = new Pool<>(header, LaneHead::new);
  private final Pool<Integer, Region> edges = new Pool<>(body, () -> styled("lane-edge"));
  private final Pool<Integer, Region> rules = new Pool<>(body, () -> styled("row-rule"));
  private final Cells cards = new Cells(body, this::card);
  private final Pool<Spot, Button> more = new Pool<>(body, LaneDrawing::moreButton);
  private final Pool<Integer, Label> clocks = new Pool<>(times, LaneDrawing::clock);
  private final Pool<Integer, BandLabel> bandLabels = new Pool<>(bands, BandLabel::new);

  /**
   * Has drawn nothing yet.
   *
   * @param opened told the line whose count of hidden cards is opened
   */
  LaneDrawing(TimelineModel model, Texts texts, Consumer<Integer> opened) {
    this.model = model;
    this.texts = texts;
    this.opened = opened;
    words = new SlotWords(texts);
    bands.setMouseTransparent(true);
  }

  /** What it draws in, the lowest first. */
  List<Node> layers() {
    return List.of(body, times, bands, header);
  }

  /** The current card, when it is in sight. */
  Optional<EventCard> current() {
    return cards.current();
  }

  /**
   * Draws.
   *
   * @param time width of the column of times
   * @param head height of the row of sources
   * @param keyed whether keys act on the current card now
   */
  void draw(View view, Measure measure, double time, double head, boolean keyed) {
    place(header, 0, 0, time + view.wide(), head);
    place(body, time, head, view.wide(), view.high());
    place(times, 0, head, time, view.high());
    place(bands, 0, head, time + view.wide(), view.high());
    drawLanes(view, time, head);
    if (!view.sheet().isEmpty()) {
      drawLines(view, measure, keyed);
    }
    cards.sweep();
    List.of(heads, edges, rules, more, clocks, bandLabels).forEach(Pool::sweep);
  }

  /** What is drawn next is filled anew. */
  void forget() {
    cards.forget();
    List.of(heads, more, clocks, bandLabels).forEach(Pool::forget);
  }

  private void drawLanes(View view, double time, double head) {
    for (int i = view.first(); i < view.end(); i++) {
      Source source = view.sheet().lanes().get(i);
      LaneHead name = heads.use(i, h -> h.show(source, Theme.source(source.id())));
      place(name, time + view.x(i), 0, view.lane(), head);
      place(edges.use(i, r -> {}), view.x(i), 0, 1, view.high());
    }
  }

  private void drawLines(View view, Measure measure, boolean keyed) {
    Sheet sheet = view.sheet();
    int first = sheet.lineAt(view.top());
    for (int i = first; i < sheet.lines().size() && view.y(i) < view.high(); i++) {
      switch (sheet.lines().get(i)) {
        case Line.Band band -> drawBand(sheet, i, band, view.y(i));
        case Line.Cards row -> drawRow(view, measure, i, row, keyed);
      }
    }
    int band = sheet.bandOf(first);
    if (band >= 0 && sheet.lines().get(band) instanceof Line.Band head) {
      double next = sheet.top(sheet.nextBand(first)) - view.top();
      drawBand(sheet, band, head, Math.min(0, next - Line.Band.HEIGHT));
    }
  }

  private void drawBand(Sheet sheet, int line, Line.Band band, double y) {
    BandLabel label =
        bandLabels.use(
            line,
            b ->
                b.show(
                    words.band(band.date(), sheet.scale()),
                    texts.say("timeline.band.count", band.events()),
                    band.date() != null && model.isVague(band.date())));
    place(label, 0, y, bands.getWidth(), Line.Band.HEIGHT);
  }

  private void drawRow(View view, Measure measure, int line, Line.Cards row, boolean keyed) {
    Label clock =
        clocks.use(
            line,
            l -> {
              l.setText(words.row(row.slot(), view.sheet().scale()));
              l.pseudoClassStateChanged(VAGUE, model.isUnplaced(row.slot()));
            });
    double y = view.y(line);
    // A row taller than the window keeps its time in sight.
    double beside = Math.min(Math.max(y, Line.Band.HEIGHT), y + row.height() - row.top(1));
    double tall = measure.line() + 2 * Measure.ABOVE;
    place(clock, 0, Math.max(y, beside) + row.top(0), times.getWidth() - BESIDE_LANES, tall);
    place(rules.use(line, r -> {}), 0, y + row.height() - 1, view.wide(), 1);
    for (int i = view.first(); i < view.end(); i++) {
      drawCell(view, measure, new Spot(line, i, 0), row, keyed);
    }
  }

  private void drawCell(View view, Measure measure, Spot cell, Line.Cards row, boolean keyed) {
    int lane = cell.lane();
    int count = row.cards(lane);
    if (count == 0) {
      return;
    }
    Sheet sheet = view.sheet();
    double y = view.y(cell.line());
    double x = view.x(lane) + Measure.BESIDE;
    double width = Math.floor(view.lane() - 2 * Measure.BESIDE);
    Pool<Spot, EventCard> pool = cards.of(Theme.source(sheet.lanes().get(lane).id()));
    int from = Math.max(0, (int) ((-y - row.top(0)) / (row.card() + Line.Cards.GAP)));
    for (int c = from; c < count && y + row.top(c) < view.high(); c++) {
      Spot spot = new Spot(cell.line(), lane, c);
      Event event = row.cells().get(lane).get(c);
      EventCard card = pool.use(spot, n -> n.show(event, spot, sheet.scale(), measure, texts));
      card.setCurrent(spot.equals(model.currentProperty().get()), keyed);
      place(card, x, y + row.top(c), width, row.card());
    }
    if (row.hidden(lane) > 0) {
      Button button =
          more.use(
              new Spot(cell.line(), lane, count),
              b -> {
                b.setText(texts.say("timeline.more", row.hidden(lane)));
                b.setOnAction(e -> opened.accept(cell.line()));
              });
      place(button, x, y + row.top(count) - 2, width, Line.Cards.MORE - 2);
    }
  }

  private EventCard card(String colour) {
    EventCard card = new EventCard(colour);
    card.setOnMouseClicked(e -> {
      model.select(card.spot());
      if (e.isStillSincePress() && e.getButton() == MouseButton.PRIMARY) {
        model.read();
      }
    });
    card.setOnContextMenuRequested(e -> model.select(card.spot()));
    return card;
  }

  private static Button moreButton() {
    Button button = new Button();
    button.getStyleClass().addAll("flat", "more");
    button.setFocusTraversable(false);
    return button;
  }

  private static Label clock() {
    Label label = new Label();
    label.getStyleClass().add("row-time");
    return label;
  }

  private static Region styled(String style) {
    Region region = new Region();
    region.getStyleClass().add(style);
    region.setMouseTransparent(true);
    return region;
  }

  private static Pane layer(String style) {
    Pane pane = new Pane();
    pane.getStyleClass().add(style);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(pane.widthProperty());
    clip.heightProperty().bind(pane.heightProperty());
    pane.setClip(clip);
    pane.setManaged(false);
    return pane;
  }

  private static void place(Node node, double x, double y, double width, double height) {
    node.resizeRelocate(Math.rint(x), Math.rint(y), width, height);
  }
}
