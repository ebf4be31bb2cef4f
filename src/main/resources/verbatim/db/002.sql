-- Second form: the authority file is read with the articles, a clearer copy of a quote names its
-- speaker, and proposals are weighed by what the decisions taught.

-- How often the authority file changed, and the names and offices that changed since the articles
-- that have them were last read. Triggers count, so that undo counts too.
CREATE TABLE authority (
  version INTEGER NOT NULL
) STRICT;
INSERT INTO authority VALUES (0);

CREATE TABLE authority_stale (
  name   TEXT NOT NULL,
  office INTEGER NOT NULL,
  PRIMARY KEY (name, office)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER authority_speaker_added AFTER INSERT ON speaker BEGIN
  UPDATE authority SET version = version + 1;
  INSERT INTO authority_stale SELECT NEW.name, 0
   WHERE NOT EXISTS (SELECT 1 FROM authority_stale WHERE name = NEW.name AND office = 0);
END;
CREATE TRIGGER authority_speaker_changed AFTER UPDATE OF name, gender ON speaker
  WHEN OLD.name <> NEW.name OR OLD.gender IS NOT NEW.gender BEGIN
  UPDATE authority SET version = version + 1;
  INSERT INTO authority_stale SELECT OLD.name, 0
   WHERE NOT EXISTS (SELECT 1 FROM authority_stale WHERE name = OLD.name AND office = 0);
  INSERT INTO authority_stale SELECT NEW.name, 0
   WHERE NOT EXISTS (SELECT 1 FROM authority_stale WHERE name = NEW.name AND office = 0);
END;
CREATE TRIGGER authority_speaker_removed AFTER DELETE ON speaker BEGIN
  UPDATE authority SET version = version + 1;
  INSERT INTO authority_stale SELECT OLD.name, 0
   WHERE NOT EXISTS (SELECT 1 FROM authority_stale WHERE name = OLD.name AND office = 0);
END;
CREATE TRIGGER authority_variant_added AFTER INSERT ON speaker_variant BEGIN
  UPDATE authority SET version = version + 1;
  INSERT INTO authority_stale SELECT NEW.name, 0
   WHERE NOT EXISTS (SELECT 1 FROM authority_stale WHERE name = NEW.name AND office = 0);
END;
CREATE TRIGGER authority_variant_removed AFTER DELETE ON speaker_variant BEGIN
  UPDATE authority SET version = version + 1;
  INSERT INTO authority_stale SELECT OLD.name, 0
   WHERE NOT EXISTS (SELECT 1 FROM authority_stale WHERE name = OLD.name AND office = 0);
END;
CREATE TRIGGER authority_office_added AFTER INSERT ON speaker_office BEGIN
  UPDATE authority SET version = version + 1;
  INSERT INTO authority_stale SELECT NEW.title, 1
   WHERE NOT EXISTS (SELECT 1 FROM authority_stale WHERE name = NEW.title AND office = 1);
END;
CREATE TRIGGER authority_office_removed AFTER DELETE ON speaker_office BEGIN
  UPDATE authority SET version = version + 1;
  INSERT INTO authority_stale SELECT OLD.title, 1
   WHERE NOT EXISTS (SELECT 1 FROM authority_stale WHERE name = OLD.title AND office = 1);
END;

-- Findings ---------------------------------------------------------------------------------------

-- speaker, rule, confidence and contested are what is proposed now; finding is what the article
-- says by itself, and copy the clearer copy that says more.
ALTER TABLE quote_finding ADD COLUMN copy TEXT;
ALTER TABLE quote_finding ADD COLUMN copy_article INTEGER;

CREATE INDEX quote_finding_copy ON quote_finding (copy_article) WHERE copy_article IS NOT NULL;

-- Hashes of runs of words of every quote, by which its copies are found.
CREATE TABLE utterance (
  key        INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  start      INTEGER NOT NULL,
  PRIMARY KEY (key, article_id, start)
) STRICT, WITHOUT ROWID;

-- Decided quotes whose copies have yet to hear of it.
CREATE TABLE utterance_stale (
  article_id INTEGER NOT NULL,
  start      INTEGER NOT NULL,
  end        INTEGER NOT NULL,
  PRIMARY KEY (article_id, start, end)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER utterance_decided AFTER INSERT ON quote_decision BEGIN
  INSERT INTO utterance_stale SELECT NEW.article_id, NEW.start, NEW.end
   WHERE NOT EXISTS (SELECT 1 FROM utterance_stale
                      WHERE article_id = NEW.article_id AND start = NEW.start AND end = NEW.end);
END;
CREATE TRIGGER utterance_redecided AFTER UPDATE ON quote_decision BEGIN
  INSERT INTO utterance_stale SELECT NEW.article_id, NEW.start, NEW.end
   WHERE NOT EXISTS (SELECT 1 FROM utterance_stale
                      WHERE article_id = NEW.article_id AND start = NEW.start AND end = NEW.end);
END;
CREATE TRIGGER utterance_withdrawn AFTER DELETE ON quote_decision BEGIN
  INSERT INTO utterance_stale SELECT OLD.article_id, OLD.start, OLD.end
   WHERE NOT EXISTS (SELECT 1 FROM utterance_stale
                      WHERE article_id = OLD.article_id AND start = OLD.start AND end = OLD.end);
END;

-- Learned ----------------------------------------------------------------------------------------

-- What a person let the proposals be weighed by, the newest last; made from the decisions about
-- quotes and of no consequence for them. Logged like a decision, so it can be taken back.
CREATE TABLE lesson (
  id         INTEGER PRIMARY KEY,
  content    TEXT NOT NULL,
  adopted_at TEXT NOT NULL
) STRICT;

-- One row: the lesson that the proposals were last weighed by; 0 for none.
CREATE TABLE weighed (
  lesson INTEGER NOT NULL
) STRICT;
INSERT INTO weighed VALUES (0);
