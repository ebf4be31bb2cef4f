package verbatim.search;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.article.Article;
import verbatim.article.DateOrigin;
import verbatim.article.Source;
import verbatim.job.Progress;
import verbatim.text.Language;
import verbatim.text.TextSpan;
import verbatim.time.Moment;

/** Articles about to be indexed, told in few words. */
final class Fixture {
  private final Map<Long, SearchDocument> documents = new LinkedHashMap<>();
  private long version;

  /** An article under construction. */
  final class Draft {
    private final long id;
    private final String text;
    private String source = "La Gazette";
    private String title = "";
    private Language language = Language.FRENCH;
    private @Nullable Moment published;
    private final List<Spoken> quotes = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<TextSpan> entries = new ArrayList<>();

    private Draft(long id, String text) {
      this.id = id;
      this.text = text;
    }

    Draft source(String name) {
      source = name;
      return store();
    }

    Draft title(String words) {
      title = words;
      return store();
    }

    Draft language(Language of) {
      language = of;
      return store();
    }

    Draft published(String moment) {
      published = Moment.parse(moment);
      return store();
    }

    Draft tag(String tag) {
      tags.add(tag);
      return store();
    }

    Draft entry(String words) {
      entries.add(place(words));
      return store();
    }

    Draft quote(@Nullable String speaker, String words, String... variants) {
      quotes.add(new Spoken(place(words), words, speaker, List.of(variants), false));
      return store();
    }

    Draft accepted(@Nullable String speaker, String words) {
      quotes.add(new Spoken(place(words), words, speaker, List.of(), true));
      return store();
    }

    private TextSpan place(String words) {
      int start = text.indexOf(words);
      return new TextSpan(start, start + words.length());
    }

    private Draft store() {
      Source by = new Source(source.hashCode(), source);
      Article article =
          new Article(
              id,
              by,
              title,
              language,
              published,
              published == null ? null : DateOrigin.MANIFEST,
              null,
              null,
              id + ".txt",
              "0".repeat(64),
              StandardCharsets.UTF_8,
              Instant.EPOCH,
              text.length());
      documents.put(id, new SearchDocument(article, version, text, quotes, tags, entries));
      return this;
    }
  }

  Draft article(long id, String text) {
    version++;
    return new Draft(id, text).store();
  }

  long version() {
    return version;
  }

  List<SearchDocument> documents() {
    return List.copyOf(documents.values());
  }

  String text(long id) {
    SearchDocument document = documents.get(id);
    return document == null ? "" : document.text();
  }

  /** Sends what the index has not heard of. */
  void applyTo(SearchIndex index) {
    List<SearchDocument> changed =
        documents.values().stream().filter(d -> d.version() > index.applied()).toList();
    index.apply(changed.iterator(), version, changed.size(), Progress.NONE);
  }
}
