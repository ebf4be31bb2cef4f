package verbatim.dossier;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.annotation.Anchor;
import verbatim.annotation.Quote;
import verbatim.article.Article;
import verbatim.article.Entry;
import verbatim.text.TextSpan;
import verbatim.time.Moment;

/**
 * A dossier with all that it shows, ready to be read or handed over without the archive.
 *
 * @param name its title
 * @param introduction in Markdown; may be empty
 * @param pieces in their order
 */
public record DossierContent(String name, String introduction, List<Piece> pieces) {
  /** Copies the pieces. */
  public DossierContent {
    pieces = List.copyOf(pieces);
  }

  /** The pieces that show something of an article. */
  public List<Cited> cited() {
    return pieces.stream().filter(Cited.class::isInstance).map(Cited.class::cast).toList();
  }

  /** The articles that are shown, each once, in the order of their first piece. */
  public List<Material> materials() {
    Map<Long, Material> once = new LinkedHashMap<>();
    cited().forEach(c -> once.putIfAbsent(c.article().id(), c.material()));
    return List.copyOf(once.values());
  }

  /** An item with what it shows. */
  public sealed interface Piece {
    /** The item as it is stored. */
    DossierItem item();
  }

  /** A heading of the archivist's own. */
  public record Heading(DossierItem item) implements Piece {
    /** Its words. */
    public String words() {
      return item.note();
    }
  }

  /**
   * A whole article or a passage of it.
   *
   * @param material the article it comes from
   * @param entry the entry of the live ticker in which it begins; null outside of entries
   * @param quote what is known of who spoke; null when the item is no quote
   */
  public record Cited(
      DossierItem item, Material material, @Nullable Entry entry, @Nullable Quote quote)
      implements Piece {

    /** The facts about the article. */
    public Article article() {
      return material.article();
    }

    /** The place and the words; for a whole article all of them, with nothing around. */
    public Anchor anchor() {
      Anchor anchor = item.anchor();
      String text = material.text();
      return anchor == null ? Anchor.of(text, new TextSpan(0, text.length())) : anchor;
    }

    /** When it was published, no finer than known: the entry's minute, else the article's date. */
    public Optional<Moment> moment() {
      Moment minute = entry == null ? null : entry.moment();
      return Optional.ofNullable(minute == null ? article().published() : minute);
    }

    /** The time on the clock of its entry, known even when the day is not. */
    public Optional<LocalTime> clock() {
      return Optional.ofNullable(entry).map(Entry::clock);
    }

    /** Whether the article still says these words at this place. */
    public boolean holds() {
      return anchor().holdsIn(material.text());
    }
  }

  /**
   * An article with what is needed to prove a place in it.
   *
   * @param text as it was decoded from the original
   * @param markBytes how many bytes of the original are a byte order mark, which is not decoded
   */
  public record Material(Article article, String text, int markBytes) {}
}
