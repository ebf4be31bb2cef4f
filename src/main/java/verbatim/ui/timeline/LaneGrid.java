package verbatim.ui.timeline;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import verbatim.article.Source;
import verbatim.timeline.Event;
import verbatim.timeline.Slot;
import verbatim.ui.kit.Texts;

/**
 * Draws the part of a sheet that is in sight: lanes under a fixed header, rows beside a fixed time
 * column. Scrolling moves the nodes there are and fills those that come into sight.
 */
final class LaneGrid extends Region {
  private static final double TIME_CHARACTERS = 12.5;
  private static final double TIME_LEAST = 56;
  private static final double HEADER = 32;
  private static final double BAR = 10;
  private static final double LANE_LEAST = 152;
  private static final double LANE_MOST = 400;
  private static final double MARGIN = 8;
  private static final String SAMPLE =
      "Les bureaux ferment, et chacun attend les premiers résultats du second tour.";

  private static final PseudoClass VAGUE = PseudoClass.getPseudoClass("vague");

  private final TimelineModel model;
  private final Texts texts;
  private final SlotWords words;
  private final Pane header = layer("lane-header");
  private final Pane body = layer("lane-body");
  private final Pane times = layer("time-column");
  private final Pane bands = layer("bands");
  private final ScrollBar down = new ScrollBar();
  private final ScrollBar across = new ScrollBar();
  private final Pool<Integer, LaneHead> heads = new Pool<>(header, LaneHead::new);
  private final Pool<Integer, Region> edges = new Pool<>(body, () -> styled("lane-edge"));
  private final Pool<Integer, Region> rules = new Pool<>(body, () -> styled("row-rule"));
  private final Cells cards = new Cells(body, this::card);
  private final Pool<Spot, Button> more = new Pool<>(body, LaneGrid::moreButton);
  private final Pool<Integer, Label> clocks = new Pool<>(times, LaneGrid::clock);
  private final Pool<Integer, BandLabel> bandLabels = new Pool<>(bands, BandLabel::new);
  private final Label sample = new Label();
  private Consumer<Integer> opened = line -> {};
  private Measure measure = Measure.FIRST;
  private @Nullable Font measuredFont;
  private double pitch;
  private double character;

  LaneGrid(TimelineModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    words = new SlotWords(texts);
    getStyleClass().add("lane-grid");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    bands.setMouseTransparent(true);
    down.setOrientation(Orientation.VERTICAL);
    down.setFocusTraversable(false);
    across.setFocusTraversable(false);
    sample.getStyleClass().add("event-opening");
    sample.setManaged(false);
    sample.setOpacity(0);
    getChildren().addAll(sample, body, times, bands, header, down, across);
    sample.fontProperty().addListener(o -> requestLayout());
    down.valueProperty().addListener(o -> requestLayout());
    across.valueProperty().addListener(o -> requestLayout());
    model
        .sheetProperty()
        .addListener((o, before, now) -> {
          Slot seen = seen(before);
          redraw();
          if (before.isEmpty()) {
            begin(now);
          } else if (seen != null) {
            stay(now, seen);
          }
        });
    texts.localeProperty().addListener(o -> redraw());
    model
        .currentProperty()
        .addListener(o -> {
          reveal(model.currentProperty().get());
          requestLayout();
          notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        });
    focusedProperty().addListener(o -> requestLayout());
    setOnScroll(e -> {
      if (!e.isShortcutDown()) {
        scroll(down, -e.getDeltaY());
        scroll(across, -e.getDeltaX());
        e.consume();
      }
    });
    setOnMousePressed(e -> requestFocus());
  }

  /** What happens when a count of hidden cards is opened: told the line. */
  void onOpen(Consumer<Integer> then) {
    opened = then;
  }

  /** How far the sheet is scrolled, in pixels. */
  DoubleProperty scrolledProperty() {
    return down.valueProperty();
  }

  /** How much of the sheet is in sight, in pixels. */
  double sight() {
    return Math.max(0, getHeight() - HEADER - (across.isVisible() ? BAR : 0));
  }

  /** The current card where it is in sight, else the whole grid. */
  Node currentCard() {
    return cards.current().<Node>map(c -> c).orElse(this);
  }

  /** Scrolls by what is in sight, down (1) or up (-1). */
  void page(int step) {
    scroll(down, step * (sight() - Line.Band.HEIGHT));
  }

  /** Scrolls so that a line stands at the top, below its band. */
  void scrollTo(int line) {
    Sheet sheet = sheet();
    if (sheet.isEmpty()) {
      return;
    }
    boolean banded = sheet.bandOf(line) >= 0 && sheet.bandOf(line) != line;
    set(down, sheet.top(line) - (banded ? Line.Band.HEIGHT : 0));
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    if (attribute == AccessibleAttribute.FOCUS_ITEM) {
      return cards.current().orElse(null);
    }
    return super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  protected double computePrefWidth(double height) {
    return time() + 3 * LANE_LEAST;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 480;
  }

  @Override
  protected void layoutChildren() {
    Sheet sheet = sheet();
    measureFace();
    double lane = laneWidth(wide());
    double wide = wide();
    double time = time();
    boolean scrolls = lane * sheet.lanes().size() > wide + 0.5;
    across.setVisible(scrolls);
    double high = sight();
    place(header, 0, 0, getWidth() - BAR, HEADER);
    place(body, time, HEADER, wide, high);
    place(times, 0, HEADER, time, high);
    place(bands, 0, HEADER, getWidth() - BAR, high);
    place(down, getWidth() - BAR, HEADER, BAR, high);
    place(across, time, HEADER + high, wide, BAR);
    range(down, sheet.height() + MARGIN, high);
    range(across, lane * sheet.lanes().size(), wide);
    measure = new Measure(pitch, character, lane);
    drawLanes(sheet, lane, wide, high);
    drawLines(sheet, lane, wide, high);
    cards.sweep();
    List.of(heads, edges, rules, more, clocks, bandLabels).forEach(Pool::sweep);
    model.measure(measure);
  }

  /** Asks the face itself, which has its own idea of lines, once for each size. */
  private void measureFace() {
    if (!sample.getFont().equals(measuredFont)) {
      measuredFont = sample.getFont();
      sample.setText(SAMPLE);
      double one = sample.prefHeight(-1);
      character = sample.prefWidth(-1) / SAMPLE.length();
      sample.setText(SAMPLE + "\n" + SAMPLE);
      pitch = sample.prefHeight(-1) - one;
    }
  }

  private void drawLanes(Sheet sheet, double lane, double wide, double high) {
    for (int i = firstLane(lane); i < sheet.lanes().size() && x(i, lane) < wide; i++) {
      Source source = sheet.lanes().get(i);
      LaneHead head = heads.use(i, h -> h.show(source, model.colour(source)));
      place(head, time() + x(i, lane), 0, lane, HEADER);
      place(edges.use(i, r -> {}), x(i, lane), 0, 1, high);
    }
  }

  private void drawLines(Sheet sheet, double lane, double wide, double high) {
    if (sheet.isEmpty()) {
      return;
    }
    double top = down.getValue();
    int first = sheet.lineAt(top);
    for (int i = first; i < sheet.lines().size() && sheet.top(i) < top + high; i++) {
      double y = sheet.top(i) - top;
      switch (sheet.lines().get(i)) {
        case Line.Band band -> drawBand(i, band, y);
        case Line.Cards row -> drawRow(i, row, y, lane, wide, high);
      }
    }
    int band = sheet.bandOf(first);
    if (band >= 0 && sheet.lines().get(band) instanceof Line.Band head) {
      drawBand(band, head, Math.min(0, nextBand(sheet, first) - top - Line.Band.HEIGHT));
    }
  }

  private void drawBand(int line, Line.Band band, double y) {
    BandLabel label =
        bandLabels.use(
            line,
            b ->
                b.show(
                    words.band(band.date(), sheet().scale()),
                    texts.say("timeline.band.count", band.events()),
                    band.date() != null && model.isVague(band.date())));
    place(label, 0, y, bands.getWidth(), Line.Band.HEIGHT);
  }

  private void drawRow(int line, Line.Cards row, double y, double lane, double wide, double high) {
    Label clock =
        clocks.use(
            line,
            l -> {
              l.setText(words.row(row.slot(), sheet().scale()));
              l.pseudoClassStateChanged(VAGUE, model.isUnplaced(row.slot()));
            });
    // A row taller than the window keeps its time in sight.
    double beside = Math.min(Math.max(y, Line.Band.HEIGHT), y + row.height() - row.top(1));
    double tall = measure.line() + 2 * Measure.ABOVE;
    place(clock, 0, Math.max(y, beside) + row.top(0), time() - MARGIN, tall);
    place(rules.use(line, r -> {}), 0, y + row.height() - 1, wide, 1);
    for (int i = firstLane(lane); i < sheet().lanes().size() && x(i, lane) < wide; i++) {
      drawCell(line, row, i, y, lane, high);
    }
  }

  private void drawCell(int line, Line.Cards row, int i, double y, double lane, double high) {
    double step = row.card() + Line.Cards.GAP;
    int from = Math.max(0, (int) ((-y - row.top(0)) / step));
    int count = row.cards(i);
    if (count == 0) {
      return;
    }
    double x = x(i, lane) + Measure.BESIDE;
    double width = lane - 2 * Measure.BESIDE;
    Pool<Spot, EventCard> pool = cards.of(model.colour(sheet().lanes().get(i)));
    for (int c = from; c < count && y + row.top(c) < high; c++) {
      Spot spot = new Spot(line, i, c);
      Event event = row.cells().get(i).get(c);
      EventCard card = pool.use(spot, n -> n.show(event, spot, sheet().scale(), measure, texts));
      card.setCurrent(spot.equals(model.currentProperty().get()), isFocused());
      place(card, x, y + row.top(c), width, row.card());
    }
    if (row.hidden(i) > 0) {
      Button button =
          more.use(
              new Spot(line, i, count),
              b -> {
                b.setText(texts.say("timeline.more", row.hidden(i)));
                b.setOnAction(e -> opened.accept(line));
              });
      place(button, x, y + row.top(count) - 2, width, Line.Cards.MORE - 2);
    }
  }

  private void redraw() {
    cards.forget();
    List.of(heads, more, clocks, bandLabels).forEach(Pool::forget);
    requestLayout();
  }

  /** Height, in pixels, that is looked over while the grid has none of its own yet. */
  private static final double BEGIN = 480;

  /** Begins where the most sources can be compared. */
  private void begin(Sheet sheet) {
    layout();
    Spot peak = Peak.of(sheet, Math.max(sight(), BEGIN));
    if (peak != null) {
      scrollTo(peak.line());
      revealLane(peak.lane());
    }
  }

  /** The place in time of the first row in sight; null when there is none. */
  private @Nullable Slot seen(Sheet sheet) {
    for (int i = sheet.lineAt(down.getValue()); i < sheet.lines().size(); i++) {
      if (sheet.lines().get(i) instanceof Line.Cards cards) {
        return cards.slot();
      }
    }
    return null;
  }

  /** Shows the same place in time on another sheet. */
  private void stay(Sheet sheet, Slot seen) {
    layout();
    scrollTo(Math.max(0, sheet.lineAt(seen)));
  }

  /** Scrolls just as far as needed to see a card. */
  private void reveal(@Nullable Spot spot) {
    if (spot == null
        || getHeight() == 0
        || !(sheet().lines().get(spot.line()) instanceof Line.Cards row)) {
      return;
    }
    double y = sheet().top(spot.line()) + row.top(spot.card());
    double above = Line.Band.HEIGHT + Line.Cards.GAP;
    if (y - above < down.getValue()) {
      set(down, y - above);
    } else if (y + row.card() + Line.Cards.GAP > down.getValue() + sight()) {
      set(down, y + row.card() + Line.Cards.GAP - sight());
    }
    revealLane(spot.lane());
  }

  private void revealLane(int number) {
    double wide = wide();
    double lane = laneWidth(wide);
    double x = number * lane;
    if (x < across.getValue()) {
      set(across, x);
    } else if (x + lane > across.getValue() + wide) {
      set(across, x + lane - wide);
    }
  }

  /** Width of the lanes in sight. */
  private double wide() {
    return Math.max(0, getWidth() - time() - BAR);
  }

  /** Width of the column of times. */
  private double time() {
    return Math.max(TIME_LEAST, Math.ceil(character * TIME_CHARACTERS));
  }

  private static double nextBand(Sheet sheet, int line) {
    int at = line + 1;
    while (at < sheet.lines().size() && !(sheet.lines().get(at) instanceof Line.Band)) {
      at++;
    }
    return sheet.top(at);
  }

  private double laneWidth(double wide) {
    int lanes = Math.max(1, sheet().lanes().size());
    return Math.floor(Math.clamp(wide / lanes, LANE_LEAST, LANE_MOST));
  }

  private int firstLane(double lane) {
    return (int) (across.getValue() / lane);
  }

  private double x(int lane, double width) {
    return lane * width - across.getValue();
  }

  private Sheet sheet() {
    return model.sheetProperty().get();
  }

  private EventCard card(String colour) {
    EventCard card = new EventCard(colour);
    card.setOnMouseClicked(e -> {
      model.select(card.spot());
      if (e.isStillSincePress() && e.getButton() == javafx.scene.input.MouseButton.PRIMARY) {
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

  private static void range(ScrollBar bar, double all, double sight) {
    double max = Math.max(0, all - sight);
    bar.setMax(max);
    bar.setVisibleAmount(all <= 0 ? max : max * Math.min(1, sight / all));
    bar.setUnitIncrement(64);
    bar.setBlockIncrement(Math.max(1, sight * 0.9));
    bar.setDisable(max == 0);
    set(bar, bar.getValue());
  }

  private static void scroll(ScrollBar bar, double by) {
    set(bar, bar.getValue() + by);
  }

  private static void set(ScrollBar bar, double value) {
    bar.setValue(Math.clamp(value, 0, bar.getMax()));
  }
}
