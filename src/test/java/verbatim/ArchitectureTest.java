package verbatim;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The arrows between the rooms of the house, and who may touch which library. */
class ArchitectureTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("verbatim");

  /** What whoever may know the archive may also know: the records that it hands out. */
  private static final List<String> ARCHIVE_RECORDS =
      List.of(
          "text",
          "time",
          "job",
          "db",
          "article",
          "speaker",
          "analysis..",
          "ingest",
          "search",
          "annotation",
          "timeline",
          "compare",
          "dossier..",
          "fixity",
          "wording");

  /** Package → the packages of ours it may know; a package not named here may not exist. */
  private static final List<Arrows> ARROWS =
      List.of(
          arrows("verbatim", "cli", "ui"),
          arrows("text"),
          arrows("time"),
          arrows("job"),
          arrows("db"),
          arrows("article", "text", "time", "db"),
          arrows("speaker", "text", "time", "db"),
          arrows("analysis"),
          arrows("analysis.quote", "text"),
          arrows("analysis.clock", "text", "time"),
          arrows("analysis.figure", "text"),
          arrows("analysis.citation", "text"),
          arrows("analysis.reuse", "text"),
          arrows("ingest", "article", "text", "time", "job"),
          arrows("ingest.format", "ingest", "article", "text", "time"),
          arrows("search", "article", "text", "time", "job"),
          arrows(
              "annotation",
              "article",
              "speaker",
              "analysis.quote",
              "analysis.reuse",
              "job",
              "text",
              "time",
              "db"),
          arrows("timeline", "article", "annotation", "text", "time"),
          arrows("compare", "article", "annotation", "speaker", "analysis..", "text", "time", "db"),
          arrows(
              "dossier",
              "article",
              "annotation",
              "speaker",
              "timeline",
              "compare",
              "text",
              "time",
              "db"),
          arrows("fixity", "article", "annotation", "dossier", "ingest", "text", "job"),
          arrows(
              "wording",
              "text",
              "time",
              "db",
              "article",
              "speaker",
              "analysis..",
              "ingest",
              "search",
              "annotation",
              "timeline",
              "compare",
              "dossier",
              "fixity"),
          arrows(
              "dossier.export",
              "dossier",
              "article",
              "annotation",
              "speaker",
              "timeline",
              "compare",
              "analysis.quote",
              "text",
              "time",
              "job",
              "wording"),
          arrows(
              "dossier.export.page",
              "dossier.export",
              "dossier",
              "article",
              "wording",
              "text",
              "time"),
          arrows(
              "archive",
              "text",
              "time",
              "job",
              "db",
              "article",
              "speaker",
              "analysis..",
              "ingest..",
              "search",
              "annotation",
              "timeline",
              "compare",
              "dossier..",
              "fixity",
              "wording"),
          arrows(
              "bench",
              "text",
              "time",
              "job",
              "analysis..",
              "article",
              "annotation",
              "ingest",
              "archive",
              "search"),
          arrows("cli", "archive", "bench", "ui.pictures"),
          arrows("ui", "archive"));

  private static final List<String> PLACES =
      List.of(
          "search",
          "timeline",
          "quotes",
          "speakers",
          "compare",
          "dossier",
          "reader",
          "ingest",
          "settings");

  private static final Set<String> UI_PARTS =
      Stream.concat(PLACES.stream(), Stream.of("kit", "shell", "pictures"))
          .collect(Collectors.toUnmodifiableSet());

  @Test
  void noCycles() {
    slices()
        .matching("verbatim.(**)")
        .should()
        .beFreeOfCycles()
        .because("a reader must be able to learn one package at a time")
        .check(CODE);
  }

  @Test
  void onlyTheArrows() {
    for (Arrows arrows : ARROWS) {
      classes()
          .that(resideInAPackage(arrows.from()))
          .should(
              onlyDependOnClassesThat(
                  describe(
                      "lie in " + arrows.to() + " or outside verbatim",
                      (JavaClass c) ->
                          !c.getBaseComponentType().getPackageName().startsWith("verbatim")
                              || resideInAPackage(arrows.from()).test(c)
                              || arrows.to().stream().anyMatch(p -> resideInAPackage(p).test(c)))))
          .allowEmptyShould(true)
          .because("these are the only arrows; a new one needs its reason in package-info")
          .check(CODE);
    }
  }

  @Test
  void placesKnowOnlyTheKit() {
    for (String place : PLACES) {
      noClasses()
          .that()
          .resideInAPackage("verbatim.ui." + place)
          .should()
          .dependOnClassesThat(
              describe(
                  "lie in another part of the window than ui.kit",
                  (JavaClass c) ->
                      c.getPackageName().startsWith("verbatim.ui")
                          && !resideInAnyPackage("verbatim.ui.kit", "verbatim.ui." + place)
                              .test(c)))
          .allowEmptyShould(true)
          .because("only the shell puts places together; they meet through the Navigator")
          .check(CODE);
    }
  }

  @Test
  void theKitKnowsNoArchive() {
    classes()
        .that()
        .resideInAPackage("verbatim.ui.kit")
        .should()
        .onlyDependOnClassesThat(
            describe(
                "lie in ui.kit, text, job or wording, or outside verbatim",
                (JavaClass c) ->
                    !c.getBaseComponentType().getPackageName().startsWith("verbatim")
                        || resideInAnyPackage(
                                "verbatim.ui.kit",
                                "verbatim.text",
                                "verbatim.job",
                                "verbatim.wording")
                            .test(c)))
        .because("what every screen is made with must not know what the screens show")
        .check(CODE);
  }

  @Test
  void everyPartOfTheWindowIsNamed() {
    Set<String> unknown = new TreeSet<>();
    for (JavaClass c : CODE) {
      String name = c.getPackageName();
      if (name.startsWith("verbatim.ui.") && !UI_PARTS.contains(name.substring(12))) {
        unknown.add(name);
      }
    }
    assertThat(unknown).as("neither place, kit, shell nor pictures").isEmpty();
  }

  @Test
  void everyPackageHasItsArrows() {
    Set<String> unknown = new TreeSet<>();
    for (JavaClass c : CODE) {
      boolean known = ARROWS.stream().anyMatch(a -> resideInAPackage(a.from()).test(c));
      if (!known) {
        unknown.add(c.getPackageName());
      }
    }
    assertThat(unknown).as("packages without a line in ARROWS").isEmpty();
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaClass c : CODE) {
      boolean generated = c.getPackageName().startsWith("verbatim.dossier.export.page");
      if (!generated && !c.getPackage().isAnnotatedWith(NullMarked.class)) {
        unmarked.add(c.getPackageName());
      }
    }
    assertThat(unmarked).as("packages without @NullMarked in package-info").isEmpty();
  }

  @Test
  void javafxOnlyInUi() {
    only("verbatim.ui..", "javafx..", "org.controlsfx..", "atlantafx..", "org.fxmisc..")
        .check(CODE);
  }

  @Test
  void luceneOnlyInSearch() {
    only("verbatim.search", "org.apache.lucene..").check(CODE);
  }

  @Test
  void picocliOnlyInCli() {
    only("verbatim.cli", "picocli..").check(CODE);
  }

  @Test
  void sqlOnlyInStores() {
    noClasses()
        .that()
        .resideOutsideOfPackage("verbatim.db")
        .and()
        .haveSimpleNameNotEndingWith("Store")
        .and()
        .haveSimpleNameNotContaining("Store$")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.sqlite..")
        .because("SQL lives in db and in the stores")
        .check(CODE);
  }

  @Test
  void formatLibrariesAtTheEdge() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "verbatim.ingest.format", "verbatim.dossier.export..", "verbatim.ingest")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.mozilla.universalchardet..", "gg.jte..", "org.apache.pdfbox..", "org.jsoup..")
        .because("a format is one reader or one exporter")
        .check(CODE);
  }

  @Test
  void consoleOnlyInCli() {
    noClasses()
        .that()
        .resideOutsideOfPackages("verbatim.cli", "verbatim")
        .should()
        .accessTargetWhere(
            describe(
                "the target is System.out or System.err",
                (JavaAccess<?> a) ->
                    a.getTargetOwner().isEquivalentTo(System.class)
                        && (a.getName().equals("out") || a.getName().equals("err"))))
        .because("only the command line talks to the console")
        .check(CODE);
  }

  @Test
  void threadsOnlyInKit() {
    noClasses()
        .that()
        .resideOutsideOfPackage("verbatim.ui.kit..")
        .should()
        .callMethodWhere(
            describe(
                "it is Platform.runLater",
                (JavaAccess<?> a) ->
                    a.getTargetOwner().getName().equals("javafx.application.Platform")
                        && a.getName().equals("runLater")))
        .orShould()
        .callConstructorWhere(
            describe(
                "it is new Thread",
                (JavaAccess<?> a) -> a.getTargetOwner().isEquivalentTo(Thread.class)))
        .because("ui.kit runs every job and brings every result back to the screen")
        .check(CODE);
  }

  @Test
  void noMutableStatics() {
    fields()
        .that()
        .haveModifier(JavaModifier.STATIC)
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage("verbatim.dossier.export.page..")
        .should()
        .beFinal()
        .because("state that belongs to nobody is found by nobody")
        .check(CODE);
  }

  private record Arrows(String from, List<String> to) {}

  private static Arrows arrows(String from, String... to) {
    boolean edge = List.of("cli", "ui").contains(from);
    Stream<String> records = edge ? ARCHIVE_RECORDS.stream() : Stream.of();
    String source =
        switch (from) {
          case "verbatim" -> "verbatim";
          case "ui" -> "verbatim.ui..";
          default -> "verbatim." + from;
        };
    List<String> targets = Stream.concat(Stream.of(to), records).map(p -> "verbatim." + p).toList();
    return new Arrows(source, targets);
  }

  private static ArchRule only(String home, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .because("only " + home + " knows this library");
  }
}
