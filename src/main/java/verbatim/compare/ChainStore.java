package verbatim.compare;

import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;
import verbatim.analysis.citation.SourceChain;
import verbatim.annotation.StoredJson;
import verbatim.db.Database;

/** The chains of sources that were found in articles. */
public final class ChainStore {
  private final Database database;

  /** Works on an opened archive database. */
  public ChainStore(Database database) {
    this.database = database;
  }

  /** The chains of an article in the order of its text. */
  public List<SourceChain> of(long article) {
    return database.read(h ->
        h.createQuery("SELECT chain FROM chain_finding WHERE article_id = :id ORDER BY start, end")
            .bind("id", article)
            .mapTo(String.class)
            .map(json -> StoredJson.read(json, SourceChain.class))
            .list());
  }

  /** Puts these in the place of what was found before. */
  public void replace(long article, List<SourceChain> chains) {
    database.write(h -> {
      h.execute("DELETE FROM chain_finding WHERE article_id = ?", article);
      if (chains.isEmpty()) {
        return chains;
      }
      PreparedBatch batch =
          h.prepareBatch("INSERT INTO chain_finding VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
      for (SourceChain chain : chains) {
        batch.add(
            article,
            chain.span().start(),
            chain.span().end(),
            chain.confidence(),
            StoredJson.write(chain));
      }
      batch.execute();
      return chains;
    });
  }
}
