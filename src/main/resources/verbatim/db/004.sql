-- Fourth form: the queue is read most valuable first through an index.

-- Findings ---------------------------------------------------------------------------------------

-- How much a decision about a proposal is worth, kept by the triggers below; a continuation is no
-- quote of its own.
ALTER TABLE quote_finding ADD COLUMN worth REAL NOT NULL DEFAULT 0;

CREATE INDEX quote_finding_worth
  ON quote_finding (worth DESC, article_id, start, kind, rule, speaker_key, confidence)
  WHERE continued = 0;

-- Half for length, half for how often the speaker is quoted, a quarter for a rival.
CREATE VIEW quote_worth AS
  SELECT q.article_id, q.start, q.end,
         min(q.end - q.start, 400) / 800.0 + q.contested * 0.25
         + (SELECT count(*) FROM (SELECT 1 FROM quote_finding s
             WHERE s.speaker_key = q.speaker_key AND s.continued = 0 LIMIT 40)) / 80.0 AS worth
    FROM quote_finding q;

  UPDATE quote_finding
     SET worth = (SELECT w.worth FROM quote_worth w
                   WHERE w.article_id = quote_finding.article_id AND w.start = quote_finding.start
                     AND w.end = quote_finding.end)
   WHERE continued = 0;

CREATE TRIGGER quote_worth_found AFTER INSERT ON quote_finding WHEN NEW.continued = 0 BEGIN
  UPDATE quote_finding
     SET worth = (SELECT w.worth FROM quote_worth w
                   WHERE w.article_id = quote_finding.article_id AND w.start = quote_finding.start
                     AND w.end = quote_finding.end)
   WHERE article_id = NEW.article_id AND start = NEW.start AND end = NEW.end;
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

-- What a speaker gains or loses by one quote, all quotes of the speaker do; from forty on it makes
-- no difference, so no proposal costs more than forty others.
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
