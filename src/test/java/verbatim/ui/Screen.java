package verbatim.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import verbatim.text.TextSpan;
import verbatim.ui.kit.Command;
import verbatim.ui.kit.Jobs;
import verbatim.ui.kit.Keys;
import verbatim.ui.kit.Lead;
import verbatim.ui.kit.Navigator;
import verbatim.ui.kit.Place;
import verbatim.ui.kit.Theme;

/** Something on a screen without a display, worked with the keyboard alone. */
public final class Screen {
  private static final int ROUNDS = 3;

  private final FxRobot robot = new FxRobot();
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private final Jobs jobs = new Jobs(failures::add);
  private final Ways ways;

  /** A screen that hears where things lead. */
  public Screen() {
    this(new Ways());
  }

  /** A screen on which things lead somewhere. */
  public Screen(Ways ways) {
    this.ways = ways;
  }

  /** Shows a place and enters it. */
  public static <P extends Place> P show(Screen screen, Callable<P> make) throws Exception {
    return screen.show(make, Place::node, place -> List.of(), 960, Place::enter);
  }

  /**
   * Shows something.
   *
   * @param keys the commands that keys run
   * @param width in pixels
   * @param begin is done once it is in sight
   */
  public <V> V show(
      Callable<V> make,
      Function<V, Node> node,
      Function<V, List<Command>> keys,
      double width,
      Consumer<V> begin)
      throws Exception {
    FxToolkit.registerPrimaryStage();
    V shown =
        on(() -> {
          V made = make.call();
          Scene scene = new Scene(new StackPane(node.apply(made)), width, 720);
          new Theme(Theme.Choice.LIGHT).dress(scene);
          Keys.listen(scene, () -> keys.apply(made));
          Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
          stage.setScene(scene);
          stage.show();
          begin.accept(made);
          return made;
        });
    settle();
    return shown;
  }

  /** The jobs of the place. */
  public Jobs jobs() {
    return jobs;
  }

  /** Hears where the place leads. */
  public Ways ways() {
    return ways;
  }

  /** Presses keys together and waits until nothing is under way. */
  public void type(KeyCode... keys) throws Exception {
    robot.push(keys);
    settle();
  }

  /** Types letters and waits until nothing is under way. */
  public void write(String letters) throws Exception {
    robot.write(letters);
    settle();
  }

  /** Does something on the screen's thread and waits until nothing is under way. */
  public void act(Runnable work) throws Exception {
    on(() -> {
      work.run();
      return true;
    });
    settle();
  }

  /** Does something on the screen's thread. */
  public <T> T on(Callable<T> work) throws Exception {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }

  /** Until nothing is under way, on the screen or beside it. */
  public void settle() throws Exception {
    // What one job brings to the screen may ask for another.
    for (int i = 0; i < ROUNDS; i++) {
      WaitForAsyncUtils.waitForFxEvents();
      CompletableFuture<Boolean> idle = new CompletableFuture<>();
      on(() -> {
        jobs.whenIdle(() -> idle.complete(true));
        return true;
      });
      idle.get(60, TimeUnit.SECONDS);
    }
    WaitForAsyncUtils.waitForFxEvents();
    if (!failures.isEmpty()) {
      throw new AssertionError("a job failed", failures.getFirst());
    }
  }

  /** Ends the jobs. */
  public void close() throws Exception {
    on(() -> {
      jobs.close();
      return true;
    });
  }

  /** Remembers where a place led. */
  public static class Ways implements Navigator {
    private final List<Long> reads = new CopyOnWriteArrayList<>();
    private final List<String> searched = new CopyOnWriteArrayList<>();
    private final List<Collectable> collected = new CopyOnWriteArrayList<>();

    /** The articles opened, in order. */
    public List<Long> reads() {
      return new ArrayList<>(reads);
    }

    /** What was searched for. */
    public List<String> searched() {
      return new ArrayList<>(searched);
    }

    /** What was put into the dossier. */
    public List<Collectable> collected() {
      return new ArrayList<>(collected);
    }

    @Override
    public void read(long article, @Nullable TextSpan passage) {
      reads.add(article);
    }

    @Override
    public void go(String place) {}

    @Override
    public void search(String query) {
      searched.add(query);
    }

    @Override
    public void timeline(@Nullable Set<Long> articles, @Nullable Lead lead) {}

    @Override
    public void speaker(String name) {}

    @Override
    public void collect(Collectable what) {
      collected.add(what);
    }
  }
}
