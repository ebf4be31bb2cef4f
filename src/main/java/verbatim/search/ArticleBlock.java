package verbatim.search;

import java.nio.ByteBuffer;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import verbatim.article.Article;
import verbatim.text.Language;
import verbatim.text.TextSpan;
import verbatim.time.Moment;
import verbatim.time.Precision;

/** Turns an article into its block of documents: one for each quote, then the article. */
final class ArticleBlock {
  /** No article is longer; what is behind it comes from a file that is something else. */
  private static final int LONGEST = 16_000_000;

  private final SearchDocument source;
  private final Language language;
  private final String id;

  private ArticleBlock(SearchDocument source) {
    this.source = source;
    this.language = source.article().language();
    this.id = Long.toString(source.article().id());
  }

  static List<Document> of(SearchDocument source) {
    ArticleBlock block = new ArticleBlock(source);
    List<Document> documents = new ArrayList<>(source.quotes().size() + 1);
    source.quotes().forEach(q -> documents.add(block.quote(q)));
    documents.add(block.article());
    return documents;
  }

  private Document quote(Spoken quote) {
    Document d = document();
    words(d, Scope.SAID, quote.text());
    for (String name : names(quote)) {
      name(d, Scope.SPEAKER, name);
    }
    d.add(new StringField(Fields.STATUS, status(quote), Store.NO));
    d.add(new NumericDocValuesField(Fields.SPAN, pack(quote.span())));
    return d;
  }

  private Document article() {
    Article article = source.article();
    String text = source.text().substring(0, Math.min(source.text().length(), LONGEST));
    Document d = document();
    d.add(new StringField(Fields.KIND, Fields.ARTICLE, Store.NO));
    d.add(new NumericDocValuesField(Fields.NUMBER, article.id()));
    d.add(new StoredField(Fields.ORIGINAL, text));
    d.add(new StoredField(Fields.ENTRIES, pack(source.entries())));
    words(d, Scope.TEXT, text);
    words(d, Scope.TEXT, article.title());
    words(d, Scope.TITLE, article.title());
    name(d, Scope.SOURCE, article.source().name());
    facet(d, Facet.SOURCE, article.source().name());
    d.add(new StringField(Fields.LANGUAGE, language.code(), Store.NO));
    facet(d, Facet.LANGUAGE, language.code());
    if (article.published() != null) {
      date(d, article.published());
    }
    quotes(d);
    for (String tag : new LinkedHashSet<>(source.tags())) {
      name(d, Scope.TAG, tag);
      facet(d, Facet.TAG, tag);
    }
    has(d, "quote", !source.quotes().isEmpty());
    has(d, "tag", !source.tags().isEmpty());
    has(d, "entry", !source.entries().isEmpty());
    return d;
  }

  private void quotes(Document d) {
    Set<String> speakers = new LinkedHashSet<>();
    Set<String> statuses = new LinkedHashSet<>();
    for (Spoken quote : source.quotes()) {
      if (quote.speaker() != null) {
        speakers.add(quote.speaker());
      }
      statuses.add(status(quote));
    }
    speakers.forEach(s -> facet(d, Facet.SPEAKER, s));
    statuses.forEach(s -> facet(d, Facet.STATUS, s));
  }

  private Document document() {
    Document d = new Document();
    d.add(new StringField(Fields.ID, id, Store.NO));
    return d;
  }

  private void words(Document d, Scope scope, String text) {
    FieldType type = scope == Scope.TEXT ? Fields.WORDS : Fields.FEW_WORDS;
    d.add(new Field(scope.folded(), WordStream.folded(text), type));
    if (Scope.STEMMED.contains(language)) {
      TokenStream stems = WordStream.changedByStemming(text, language);
      d.add(new Field(scope.stems(language), stems, type));
    }
  }

  private static void name(Document d, Scope scope, String name) {
    d.add(new Field(scope.folded(), WordStream.folded(name), Fields.FEW_WORDS));
    d.add(new StringField(scope.whole(), Values.whole(name), Store.NO));
  }

  private static void facet(Document d, Facet facet, String value) {
    d.add(new SortedSetDocValuesField(Fields.facet(facet), Values.bytes(value)));
  }

  private static void date(Document d, Moment moment) {
    long first = moment.start().toEpochSecond(ZoneOffset.UTC) / 60;
    long last = moment.end().toEpochSecond(ZoneOffset.UTC) / 60 - 1;
    d.add(new LongRange(Fields.DATE, new long[] {first}, new long[] {last}));
    d.add(new NumericDocValuesField(Fields.MINUTE, first));
    facet(d, Facet.MONTH, moment.atMost(Precision.MONTH).toString());
  }

  private static void has(Document d, String what, boolean there) {
    if (there) {
      d.add(new StringField(Fields.HAS, what, Store.NO));
    }
  }

  private static Set<String> names(Spoken quote) {
    Set<String> names = new LinkedHashSet<>(quote.variants());
    if (quote.speaker() != null) {
      names.add(quote.speaker());
    }
    return names;
  }

  private static String status(Spoken quote) {
    return quote.decided() ? "accepted" : "proposed";
  }

  static long pack(TextSpan span) {
    return ((long) span.start() << 32) | span.end();
  }

  static TextSpan span(long packed) {
    return new TextSpan((int) (packed >>> 32), (int) packed);
  }

  private static byte[] pack(List<TextSpan> spans) {
    ByteBuffer bytes = ByteBuffer.allocate(8 * spans.size());
    spans.forEach(s -> bytes.putLong(pack(s)));
    return bytes.array();
  }
}
