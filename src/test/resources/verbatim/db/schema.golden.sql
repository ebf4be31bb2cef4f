CREATE INDEX annotation_article ON annotation (article_id, start);

CREATE INDEX article_analysis ON article (analysis);

CREATE INDEX article_published ON article (published);

CREATE INDEX article_sha256 ON article (sha256);

CREATE INDEX article_version ON article (version);

CREATE INDEX dossier_item_dossier ON dossier_item (dossier_id, position);

CREATE INDEX quote_decision_article ON quote_decision (article_id, start);

CREATE INDEX quote_decision_speaker ON quote_decision (speaker_id);

CREATE INDEX quote_decision_status ON quote_decision (status, id);

CREATE INDEX quote_finding_copy ON quote_finding (copy_article) WHERE copy_article IS NOT NULL;

CREATE INDEX quote_finding_speaker
  ON quote_finding (speaker_key, confidence, article_id, start, kind, rule, speaker)
  WHERE continued = 0;

CREATE INDEX quote_finding_surest
  ON quote_finding (confidence DESC, article_id, start, kind, rule, speaker_key, contested)
  WHERE continued = 0;

CREATE INDEX quote_finding_worth
  ON quote_finding (worth DESC, article_id, start, kind, rule, speaker_key, confidence)
  WHERE continued = 0;

CREATE INDEX speaker_name ON speaker (name);

CREATE INDEX speaker_office_speaker ON speaker_office (speaker_id);

CREATE TABLE annotation (
  id         INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id),
  start      INTEGER NOT NULL,
  end        INTEGER NOT NULL,
  exact      TEXT NOT NULL,
  prefix     TEXT NOT NULL,
  suffix     TEXT NOT NULL,
  kind       TEXT NOT NULL CHECK (kind IN ('HIGHLIGHT', 'NOTE', 'TAG')),
  body       TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE article (
  id             INTEGER PRIMARY KEY,
  source_id      INTEGER NOT NULL REFERENCES source (id),
  sha256         TEXT NOT NULL REFERENCES original (sha256),
  file           TEXT NOT NULL,
  title          TEXT NOT NULL,
  length         INTEGER NOT NULL,
  language       TEXT NOT NULL,
  published      TEXT,
  published_from TEXT CHECK (published_from IN ('MANIFEST', 'HEADER', 'DATELINE', 'PROSE', 'IMPORT')),
  author         TEXT,
  url            TEXT,
  imported_at    TEXT NOT NULL,
  version        INTEGER NOT NULL,
  -- version of the detectors that made the findings; 0: to be made anew
  analysis       INTEGER NOT NULL DEFAULT 0,
  UNIQUE (source_id, sha256),
  CHECK ((published IS NULL) = (published_from IS NULL))
) STRICT;

CREATE TABLE article_date (
  id        INTEGER PRIMARY KEY REFERENCES article (id),
  published TEXT NOT NULL
) STRICT;

CREATE TABLE article_text (
  id   INTEGER PRIMARY KEY REFERENCES article (id),
  text TEXT NOT NULL
) STRICT;

CREATE TABLE authority (
  version INTEGER NOT NULL
) STRICT;

CREATE TABLE authority_stale (
  name   TEXT NOT NULL,
  office INTEGER NOT NULL,
  PRIMARY KEY (name, office)
) STRICT, WITHOUT ROWID;

CREATE TABLE chain_finding (
  article_id INTEGER NOT NULL REFERENCES article (id),
  start      INTEGER NOT NULL,
  end        INTEGER NOT NULL,
  confidence REAL NOT NULL,
  chain      TEXT NOT NULL,
  PRIMARY KEY (article_id, start, end)
) STRICT, WITHOUT ROWID;

CREATE TABLE change (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  at     TEXT NOT NULL,
  action TEXT NOT NULL,
  undoes INTEGER REFERENCES change (id)
) STRICT;

CREATE TABLE change_row (
  change_id INTEGER NOT NULL REFERENCES change (id),
  n         INTEGER NOT NULL,
  tbl       TEXT NOT NULL,
  row_id    INTEGER NOT NULL,
  before    TEXT,
  after     TEXT,
  PRIMARY KEY (change_id, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE citation_finding (
  article_id INTEGER NOT NULL REFERENCES article (id),
  start      INTEGER NOT NULL,
  end        INTEGER NOT NULL,
  cited      TEXT NOT NULL,
  cue_start  INTEGER NOT NULL,
  cue_end    INTEGER NOT NULL,
  relation   TEXT NOT NULL,
  PRIMARY KEY (article_id, start, end)
) STRICT, WITHOUT ROWID;

CREATE TABLE dossier (
  id           INTEGER PRIMARY KEY,
  name         TEXT NOT NULL,
  introduction TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE dossier_item (
  id         INTEGER PRIMARY KEY,
  dossier_id INTEGER NOT NULL REFERENCES dossier (id),
  position   REAL NOT NULL,
  kind       TEXT NOT NULL CHECK (kind IN ('HEADING', 'ARTICLE', 'ENTRY', 'PASSAGE', 'QUOTE')),
  article_id INTEGER REFERENCES article (id),
  start      INTEGER,
  end        INTEGER,
  exact      TEXT,
  prefix     TEXT,
  suffix     TEXT,
  note       TEXT NOT NULL DEFAULT '',
  CHECK ((kind = 'HEADING') = (article_id IS NULL))
) STRICT;

CREATE TABLE entry (
  article_id   INTEGER NOT NULL REFERENCES article (id),
  start        INTEGER NOT NULL,
  end          INTEGER NOT NULL,
  head_end     INTEGER NOT NULL,
  clock        TEXT NOT NULL,
  day          TEXT,
  day_evidence TEXT,
  opening      TEXT NOT NULL,
  PRIMARY KEY (article_id, start)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure_finding (
  article_id INTEGER NOT NULL REFERENCES article (id),
  start      INTEGER NOT NULL,
  end        INTEGER NOT NULL,
  value      TEXT NOT NULL,
  up_to      TEXT,
  unit       TEXT,
  of_start   INTEGER,
  of_end     INTEGER,
  as_of_start INTEGER,
  as_of_end   INTEGER,
  according_to_start INTEGER,
  according_to_end   INTEGER,
  PRIMARY KEY (article_id, start, end)
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson (
  id         INTEGER PRIMARY KEY,
  content    TEXT NOT NULL,
  adopted_at TEXT NOT NULL
) STRICT;

CREATE TABLE original (
  sha256  TEXT PRIMARY KEY,
  bytes   INTEGER NOT NULL,
  charset TEXT NOT NULL
) STRICT;

CREATE TABLE quote_decision (
  id            INTEGER PRIMARY KEY,
  article_id    INTEGER NOT NULL REFERENCES article (id),
  start         INTEGER NOT NULL,
  end           INTEGER NOT NULL,
  exact         TEXT NOT NULL,
  prefix        TEXT NOT NULL,
  suffix        TEXT NOT NULL,
  status        TEXT NOT NULL CHECK (status IN ('ACCEPTED', 'REJECTED')),
  kind          TEXT NOT NULL,
  speaker_id    INTEGER REFERENCES speaker (id),
  proposed      TEXT,
  rule          TEXT,
  confidence    REAL,
  continued     INTEGER NOT NULL,
  decided_at    TEXT NOT NULL
) STRICT;

CREATE TABLE quote_finding (
  article_id  INTEGER NOT NULL REFERENCES article (id),
  start       INTEGER NOT NULL,
  end         INTEGER NOT NULL,
  exact       TEXT NOT NULL,
  prefix      TEXT NOT NULL,
  suffix      TEXT NOT NULL,
  kind        TEXT NOT NULL,
  speaker     TEXT,
  speaker_key TEXT,
  rule        TEXT,
  confidence  REAL NOT NULL,
  continued   INTEGER NOT NULL,
  contested   INTEGER NOT NULL,
  finding     TEXT NOT NULL, copy TEXT, copy_article INTEGER, worth REAL NOT NULL DEFAULT 0,
  PRIMARY KEY (article_id, start, end)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE speaker (
  id       INTEGER PRIMARY KEY,
  name     TEXT NOT NULL,
  gender   TEXT CHECK (gender IN ('FEMALE', 'MALE', 'OTHER')),
  wikidata TEXT,
  viaf     TEXT,
  isni     TEXT,
  note     TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE speaker_office (
  id         INTEGER PRIMARY KEY,
  speaker_id INTEGER NOT NULL REFERENCES speaker (id),
  title      TEXT NOT NULL,
  since      TEXT,
  until      TEXT
) STRICT;

CREATE TABLE speaker_variant (
  id         INTEGER PRIMARY KEY,
  speaker_id INTEGER NOT NULL REFERENCES speaker (id),
  name       TEXT NOT NULL,
  UNIQUE (speaker_id, name)
) STRICT;

CREATE TABLE utterance (
  key        INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  start      INTEGER NOT NULL,
  PRIMARY KEY (key, article_id, start)
) STRICT, WITHOUT ROWID;

CREATE TABLE utterance_stale (
  article_id INTEGER NOT NULL,
  start      INTEGER NOT NULL,
  end        INTEGER NOT NULL,
  PRIMARY KEY (article_id, start, end)
) STRICT, WITHOUT ROWID;

CREATE TABLE version (
  last INTEGER NOT NULL
) STRICT;

CREATE TABLE weighed (
  lesson INTEGER NOT NULL
) STRICT;

CREATE TRIGGER annotation_changed AFTER UPDATE ON annotation BEGIN
  UPDATE version SET last = last + 1;
  UPDATE article SET version = (SELECT last FROM version) WHERE id = NEW.article_id;
END;

CREATE TRIGGER annotation_made AFTER INSERT ON annotation BEGIN
  UPDATE version SET last = last + 1;
  UPDATE article SET version = (SELECT last FROM version) WHERE id = NEW.article_id;
END;

CREATE TRIGGER annotation_withdrawn AFTER DELETE ON annotation BEGIN
  UPDATE version SET last = last + 1;
  UPDATE article SET version = (SELECT last FROM version) WHERE id = OLD.article_id;
END;

CREATE TRIGGER article_date_changed AFTER UPDATE ON article_date BEGIN
  UPDATE version SET last = last + 1;
  UPDATE article SET version = (SELECT last FROM version), analysis = 0
   WHERE id = NEW.id;
END;

CREATE TRIGGER article_date_set AFTER INSERT ON article_date BEGIN
  UPDATE version SET last = last + 1;
  UPDATE article SET version = (SELECT last FROM version), analysis = 0
   WHERE id = NEW.id;
END;

CREATE TRIGGER article_date_withdrawn AFTER DELETE ON article_date BEGIN
  UPDATE version SET last = last + 1;
  UPDATE article SET version = (SELECT last FROM version), analysis = 0
   WHERE id = OLD.id;
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

CREATE TRIGGER change_is_append_only BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;

CREATE TRIGGER change_is_never_edited BEFORE UPDATE ON change
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;

CREATE TRIGGER change_row_is_append_only BEFORE DELETE ON change_row
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;

CREATE TRIGGER change_row_is_never_edited BEFORE UPDATE ON change_row
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;

CREATE TRIGGER quote_decision_changed AFTER UPDATE ON quote_decision BEGIN
  UPDATE version SET last = last + 1;
  UPDATE article SET version = (SELECT last FROM version) WHERE id IN (OLD.article_id, NEW.article_id);
END;

CREATE TRIGGER quote_decision_made AFTER INSERT ON quote_decision BEGIN
  UPDATE version SET last = last + 1;
  UPDATE article SET version = (SELECT last FROM version) WHERE id = NEW.article_id;
END;

CREATE TRIGGER quote_decision_withdrawn AFTER DELETE ON quote_decision BEGIN
  UPDATE version SET last = last + 1;
  UPDATE article SET version = (SELECT last FROM version) WHERE id = OLD.article_id;
END;

CREATE TRIGGER quote_worth_changed AFTER UPDATE OF speaker_key, contested ON quote_finding
  WHEN NEW.continued = 0
   AND (OLD.speaker_key IS NOT NEW.speaker_key OR OLD.contested <> NEW.contested) BEGIN
  UPDATE quote_finding
     SET worth = (SELECT w.worth FROM quote_worth w
                   WHERE w.article_id = quote_finding.article_id AND w.start = quote_finding.start
                     AND w.end = quote_finding.end)
   WHERE article_id = NEW.article_id AND start = NEW.start AND end = NEW.end;
END;

CREATE TRIGGER quote_worth_found AFTER INSERT ON quote_finding WHEN NEW.continued = 0 BEGIN
  UPDATE quote_finding
     SET worth = (SELECT w.worth FROM quote_worth w
                   WHERE w.article_id = quote_finding.article_id AND w.start = quote_finding.start
                     AND w.end = quote_finding.end)
   WHERE article_id = NEW.article_id AND start = NEW.start AND end = NEW.end;
END;

CREATE TRIGGER quote_worth_gained AFTER INSERT ON quote_finding
  WHEN NEW.continued = 0
   AND (SELECT count(*) FROM (SELECT 1 FROM quote_finding
         WHERE speaker_key = NEW.speaker_key AND continued = 0 LIMIT 41)) <= 40 BEGIN
  UPDATE quote_finding
     SET worth = (SELECT w.worth FROM quote_worth w
                   WHERE w.article_id = quote_finding.article_id AND w.start = quote_finding.start
                     AND w.end = quote_finding.end)
   WHERE speaker_key = NEW.speaker_key AND continued = 0;
END;

CREATE TRIGGER quote_worth_given AFTER UPDATE OF speaker_key ON quote_finding
  WHEN NEW.continued = 0 AND OLD.speaker_key IS NOT NEW.speaker_key
   AND (SELECT count(*) FROM (SELECT 1 FROM quote_finding
         WHERE speaker_key = NEW.speaker_key AND continued = 0 LIMIT 41)) <= 40 BEGIN
  UPDATE quote_finding
     SET worth = (SELECT w.worth FROM quote_worth w
                   WHERE w.article_id = quote_finding.article_id AND w.start = quote_finding.start
                     AND w.end = quote_finding.end)
   WHERE speaker_key = NEW.speaker_key AND continued = 0;
END;

CREATE TRIGGER quote_worth_lost AFTER DELETE ON quote_finding
  WHEN OLD.continued = 0
   AND (SELECT count(*) FROM (SELECT 1 FROM quote_finding
         WHERE speaker_key = OLD.speaker_key AND continued = 0 LIMIT 40)) < 40 BEGIN
  UPDATE quote_finding
     SET worth = (SELECT w.worth FROM quote_worth w
                   WHERE w.article_id = quote_finding.article_id AND w.start = quote_finding.start
                     AND w.end = quote_finding.end)
   WHERE speaker_key = OLD.speaker_key AND continued = 0;
END;

CREATE TRIGGER quote_worth_taken AFTER UPDATE OF speaker_key ON quote_finding
  WHEN NEW.continued = 0 AND OLD.speaker_key IS NOT NEW.speaker_key
   AND (SELECT count(*) FROM (SELECT 1 FROM quote_finding
         WHERE speaker_key = OLD.speaker_key AND continued = 0 LIMIT 40)) < 40 BEGIN
  UPDATE quote_finding
     SET worth = (SELECT w.worth FROM quote_worth w
                   WHERE w.article_id = quote_finding.article_id AND w.start = quote_finding.start
                     AND w.end = quote_finding.end)
   WHERE speaker_key = OLD.speaker_key AND continued = 0;
END;

CREATE TRIGGER speaker_changed AFTER UPDATE ON speaker BEGIN
  UPDATE version SET last = last + 1;
  UPDATE article SET version = (SELECT last FROM version)
   WHERE id IN (SELECT article_id FROM quote_decision WHERE speaker_id = NEW.id);
END;

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

CREATE VIEW quote_worth AS
  SELECT q.article_id, q.start, q.end,
         min(q.end - q.start, 400) / 800.0 + q.contested * 0.25
         + (SELECT count(*) FROM (SELECT 1 FROM quote_finding s
             WHERE s.speaker_key = q.speaker_key AND s.continued = 0 LIMIT 40)) / 80.0 AS worth
    FROM quote_finding q;
