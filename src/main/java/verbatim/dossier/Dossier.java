package verbatim.dossier;

import java.util.List;

/**
 * A dossier.
 *
 * @param id number in the archive
 * @param name its title
 * @param introduction in Markdown; may be empty
 * @param items in their order
 */
public record Dossier(long id, String name, String introduction, List<DossierItem> items) {
  /** Copies the items. */
  public Dossier {
    items = List.copyOf(items);
  }
}
