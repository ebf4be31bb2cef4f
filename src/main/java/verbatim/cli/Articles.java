package verbatim.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.archive.Archive;
import verbatim.article.Article;
import verbatim.time.Moment;

/** The articles that a list speaks of, each read once while the list stays with it. */
final class Articles {
  private final Archive archive;
  private Optional<Article> last = Optional.empty();
  private String text = "";
  private long textOf = -1;

  Articles(Archive archive) {
    this.archive = archive;
  }

  /** The article of this number. */
  Article get(long id) {
    if (last.isEmpty() || last.get().id() != id) {
      last = archive.articles().find(id);
    }
    return last.orElseThrow();
  }

  /** An article that the list only refers to. */
  Article other(long id) {
    return archive.articles().find(id).orElseThrow();
  }

  /** The text of this article. */
  String text(long id) {
    if (textOf != id) {
      text = archive.articles().text(id);
      textOf = id;
    }
    return text;
  }

  /** Writes what tells one article from the others. */
  static void write(JsonObject o, Article article) {
    o.put("article", article.id())
        .put("source", article.source().name())
        .put("title", article.title())
        .put("file", article.file())
        .put("language", article.language().code());
    date(o, "published", article.published());
  }

  /** Writes a date and how finely it is known. */
  static void date(JsonObject o, String name, @Nullable Moment moment) {
    o.put(name, moment == null ? null : moment.toString());
    o.put(name + "Precision", moment == null ? null : moment.precision());
  }
}
