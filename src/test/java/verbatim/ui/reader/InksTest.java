package verbatim.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verbatim.archive.Archive;
import verbatim.archive.QuotedArticle;
import verbatim.text.TextSpan;

class InksTest {
  private static final String TEXT =
      "« Nous avons gagné », dit Anne Morel. « Presque », répond Paul.";

  @TempDir Path folder;

  @Test
  void everyVoiceHasItsColourAndLinesThatMeetStandOverEachOther() {
    try (Archive archive = Archive.create(folder.resolve("archive"))) {
      QuotedArticle article = QuotedArticle.of(archive, folder, "Gazette", TEXT);
      article.with(
          article.found("Nous avons gagné", "Anne Morel", "S3", 0.9),
          article.found("Presque", "Paul", "S3", 0.9));
      TextSpan first = article.quote("Nous avons gagné").span();
      archive.quoteDesk().accept(article.quote("Nous avons gagné"));
      long id = article.id();
      archive.noteDesk().highlight(id, new TextSpan(0, TEXT.indexOf("dit")));
      archive.noteDesk().note(id, new TextSpan(4, TEXT.indexOf("avons")), "note");
      archive.noteDesk().tag(id, place("Presque", TEXT), "tag");
      OpenArticle open = OpenArticle.read(archive, id, null).orElseThrow();

      List<Ink> inks = Inks.of(open, null, List.of(), first).on(new TextSpan(0, TEXT.length()));

      assertThat(inks.stream().filter(Ink::isTint).map(Ink::styles))
          .containsExactly("tint-1 current", "tint-2");
      List<Ink> lines = inks.stream().filter(i -> !i.isTint()).toList();
      assertThat(lines.stream().map(Ink::styles))
          .containsExactlyInAnyOrder(
              "accepted lane-1", "proposed lane-2", "highlight", "note", "tag");
      for (Ink one : lines) {
        for (Ink other : lines) {
          boolean meet = !one.equals(other) && one.span().overlaps(other.span());
          assertThat(meet && one.level() == other.level()).as(one + " and " + other).isFalse();
        }
      }
    }
  }

  @Test
  void onlyWhatLiesOnAStretchIsDrawnThere() {
    try (Archive archive = Archive.create(folder.resolve("archive"))) {
      QuotedArticle article = QuotedArticle.of(archive, folder, "Gazette", TEXT);
      article.with();
      archive.noteDesk().highlight(article.id(), new TextSpan(0, 60));
      archive.noteDesk().highlight(article.id(), new TextSpan(2, 4));
      archive.noteDesk().highlight(article.id(), new TextSpan(50, 55));
      OpenArticle open = OpenArticle.read(archive, article.id(), null).orElseThrow();
      Inks inks = Inks.of(open, null, List.of(), null);
      assertThat(inks.on(new TextSpan(10, 20))).hasSize(1);
      assertThat(inks.on(new TextSpan(3, 51))).hasSize(3);
      assertThat(inks.on(new TextSpan(60, 62))).isEmpty();
    }
  }

  private static TextSpan place(String words, String text) {
    int at = text.indexOf(words);
    return new TextSpan(at, at + words.length());
  }
}
