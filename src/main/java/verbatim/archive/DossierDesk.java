package verbatim.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.Anchor;
import verbatim.article.ArticleStore;
import verbatim.dossier.Dossier;
import verbatim.dossier.DossierItem;
import verbatim.dossier.DossierStore;
import verbatim.dossier.ItemKind;
import verbatim.text.TextSpan;

/** Where dossiers are put together. */
public final class DossierDesk {
  private final Changes changes;
  private final ArticleStore articles;
  private final DossierStore dossiers;

  DossierDesk(Changes changes, ArticleStore articles, DossierStore dossiers) {
    this.changes = changes;
    this.articles = articles;
    this.dossiers = dossiers;
  }

  /** Begins a dossier and gives its number. */
  public long create(String name) {
    return changes.make("dossier.create", () -> dossiers.add(name.strip()));
  }

  /** Changes name and introduction. */
  public void describe(long dossier, String name, String introduction) {
    run("dossier.describe", () -> dossiers.describe(dossier, name.strip(), introduction));
  }

  /** Removes a dossier with its items. */
  public void remove(Dossier dossier) {
    run("dossier.remove", () -> dossiers.remove(dossier.id()));
  }

  /**
   * Adds a passage, entry or quote at the end; a span of null adds the whole article.
   *
   * @throws IllegalArgumentException when the span does not lie in the article
   */
  public long add(long dossier, ItemKind kind, long article, @Nullable TextSpan span) {
    return changes.make(
        "dossier.add",
        () -> {
          String text = articles.text(article);
          if (span != null && (span.isEmpty() || span.end() > text.length())) {
            throw new IllegalArgumentException("no such passage: " + span);
          }
          Anchor anchor = span == null ? null : Anchor.of(text, span);
          return dossiers.append(dossier, kind, article, anchor, "");
        });
  }

  /** Adds a heading at the end. */
  public long addHeading(long dossier, String words) {
    return changes.make(
        "dossier.add", () -> dossiers.append(dossier, ItemKind.HEADING, null, null, words));
  }

  /** Changes an item's note or a heading's words. */
  public void setNote(DossierItem item, String words) {
    run("dossier.note", () -> dossiers.setNote(item.id(), words));
  }

  /** Puts the items in this order. */
  public void reorder(List<DossierItem> items) {
    run("dossier.reorder", () -> dossiers.reorder(items.stream().map(DossierItem::id).toList()));
  }

  /** Takes an item out. */
  public void removeItem(DossierItem item) {
    run("dossier.removeItem", () -> dossiers.removeItem(item.id()));
  }

  private void run(String action, Runnable work) {
    changes.make(
        action,
        () -> {
          work.run();
          return action;
        });
  }
}
