package verbatim.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.clock.ArticleDates;
import verbatim.analysis.clock.DateFinding;
import verbatim.annotation.Anchor;
import verbatim.annotation.Annotation;
import verbatim.annotation.AnnotationKind;
import verbatim.annotation.AnnotationStore;
import verbatim.article.ArticleStore;
import verbatim.text.TextSpan;
import verbatim.time.Moment;

/** Where passages are highlighted, noted and tagged, and articles get the day they lack. */
public final class NoteDesk {
  private static final ArticleDates DATES = new ArticleDates();

  private final Changes changes;
  private final ArticleStore articles;
  private final AnnotationStore annotations;

  NoteDesk(Changes changes, ArticleStore articles, AnnotationStore annotations) {
    this.changes = changes;
    this.articles = articles;
    this.annotations = annotations;
  }

  /** Highlights a passage and gives the annotation's number. */
  public long highlight(long article, TextSpan span) {
    return add("annotation.highlight", article, span, AnnotationKind.HIGHLIGHT, "");
  }

  /** Notes something about a passage. */
  public long note(long article, TextSpan span, String words) {
    return add("annotation.note", article, span, AnnotationKind.NOTE, words);
  }

  /** Files a passage under a word. */
  public long tag(long article, TextSpan span, String tag) {
    return add("annotation.tag", article, span, AnnotationKind.TAG, tag.strip());
  }

  /** Changes the words of a note or tag. */
  public void edit(Annotation annotation, String body) {
    changes.make(
        "annotation.edit",
        () -> {
          annotations.setBody(annotation.id(), body);
          return body;
        });
  }

  /** Removes an annotation. */
  public void remove(Annotation annotation) {
    changes.make(
        "annotation.remove",
        () -> {
          annotations.remove(annotation.id());
          return annotation;
        });
  }

  /** Sets an article's date, or withdraws what was set with null; its entries follow. */
  public void setDate(long article, @Nullable Moment published) {
    changes.make(
        "article.date",
        () -> {
          articles.setDate(article, published);
          return article;
        });
  }

  /**
   * The days that an article's text names and that can be its own, surest first; each tells where
   * the text says so.
   */
  public List<DateFinding> daysFor(long article) {
    return articles
        .find(article)
        .map(a -> DATES.days(articles.text(article), a.language(), a.published()))
        .orElse(List.of());
  }

  private long add(String action, long article, TextSpan span, AnnotationKind kind, String body) {
    return changes.make(
        action,
        () -> {
          String text = articles.text(article);
          if (span.isEmpty() || span.end() > text.length()) {
            throw new IllegalArgumentException("no such passage: " + span);
          }
          return annotations.add(article, Anchor.of(text, span), kind, body);
        });
  }
}
