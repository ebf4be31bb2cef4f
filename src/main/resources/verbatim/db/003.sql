-- Third form: through whom words came to an article.

-- Findings ---------------------------------------------------------------------------------------

-- chain: the whole finding as JSON.
CREATE TABLE chain_finding (
  article_id INTEGER NOT NULL REFERENCES article (id),
  start      INTEGER NOT NULL,
  end        INTEGER NOT NULL,
  confidence REAL NOT NULL,
  chain      TEXT NOT NULL,
  PRIMARY KEY (article_id, start, end)
) STRICT, WITHOUT ROWID;
