package verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verbatim.text.TextSpan;

/** What is shown of a hit: always the very words of the article, with the right places marked. */
class SnippetTest {
  private final Fixture fixture = new Fixture();
  private SearchIndex index;

  @BeforeEach
  void open(@TempDir Path dir) {
    index = SearchIndex.open(dir, true);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void marksFormsOfTheWordAsWritten() {
    fixture.article(1, "Les Élections approchent. Une élection, deux ELECTIONS, un électeur.");
    assertThat(marked("élection ")).containsExactly("Élections", "élection", "ELECTIONS");
    assertThat(marked("=élection")).containsExactly("élection");
    assertThat(marked("élect*")).containsExactly("Élections", "élection", "ELECTIONS", "électeur");
    assertThat(marked("elecxion~")).contains("élection");
  }

  @Test
  void marksAPhraseAsAWhole() {
    fixture.article(1, "Benoît parle. Benoît\u00a0Hamon arrive, et Hamon part.");
    assertThat(marked("\"benoit hamon\"")).containsExactly("Benoît\u00a0Hamon");
    assertThat(marked("arrive near part")).containsExactly("arrive", "part");
  }

  @Test
  void placesSurviveWhateverStandsBefore() {
    String text =
        "😀 Œuvre\r\n\r\n« C\u2019est\u202fl\u2019e\u0301lection\u00a0!  » 👩‍👩‍👧 cœur d\u2019Anvers\u00ad-Nord";
    fixture.article(1, text);
    assertThat(marked("élection ")).containsExactly("e\u0301lection");
    assertThat(marked("oeuvre coeur ")).contains("Œuvre");
    assertThat(marked("cœur ")).containsExactly("cœur");
    assertThat(marked("anvers ")).hasSize(1).allMatch(m -> m.startsWith("Anvers"));
    for (Snippet snippet : only("élection ").snippets()) {
      assertThat(snippet.span().in(text)).isEqualTo(snippet.text());
    }
  }

  @Test
  void showsTheQuoteThatWasFound() {
    String filler = "Rien à signaler dans cette rue tranquille du nord. ".repeat(40);
    fixture
        .article(1, "Un travail discret. " + filler + "« Il faut finir le travail », dit Manuel.")
        .quote("Manuel Valls", "Il faut finir le travail")
        .quote("Anna Keller", "Rien à signaler");
    Hit hit = only("speaker:valls said:travail");
    assertThat(hit.quoteHits()).isEqualTo(1);
    Snippet first = hit.snippets().getFirst();
    assertThat(first.quote()).isNotNull();
    assertThat(first.text()).contains("Il faut finir le travail », dit");
    assertThat(first.marks()).extracting(m -> m.in(first.text())).containsExactly("travail");
    assertThat(hit.snippets()).hasSize(1);
    assertThat(only("speaker:valls travail ").snippets()).hasSize(2);
  }

  @Test
  void tellsEveryPlaceOfTheArticleThatWasFound() {
    String filler = "Rien à signaler dans cette rue tranquille du nord. ".repeat(40);
    String text =
        "Le port rouvre. " + filler + "Au port, « le port vivra », dit Anna. Un paquebot.";
    fixture.article(1, text).quote("Anna Keller", "le port vivra");
    assertThat(found("port ", text)).containsExactly("port", "port", "port");
    assertThat(found("\"le port\" port vivra ", text))
        .containsExactly("Le port", "port", "le port", "vivra");
    assertThat(found("said:port ", text)).containsExactly("port");
    assertThat(found("speaker:keller", text)).containsExactly("le port vivra");
    assertThat(found("", text)).isEmpty();
  }

  private List<String> found(String query, String text) {
    return only(query).found().stream().map(f -> f.in(text)).toList();
  }

  @Test
  void showsAPartOfALongQuote() {
    String quote = "Nous avancerons pas à pas. ".repeat(40) + "La rigueur viendra.";
    fixture.article(1, "« " + quote + " »").quote("Anna Keller", quote);
    Snippet snippet = only("said:rigueur ").snippets().getFirst();
    assertThat(snippet.text()).contains("La rigueur viendra").hasSizeLessThan(400);
    assertThat(only("speaker:keller ").snippets().getFirst().text()).startsWith("« Nous");
  }

  @Test
  void namesTheEntry() {
    String entry = "19h44: Le bureau ferme ses portes dans le calme.";
    fixture.article(1, "Avant le direct, un mot.\n" + entry + "\nAprès.").entry(entry);
    Snippet found = only("portes ").snippets().getFirst();
    assertThat(found.entry()).isEqualTo(new TextSpan(25, 25 + entry.length()));
    assertThat(only("direct ").snippets().getFirst().entry()).isNull();
  }

  @Test
  void choosesThePassageWithTheMostWords() {
    String filler = "Une phrase sans aucun rapport avec la question posée. ".repeat(20);
    fixture.article(1, "Un maire.\n" + filler + "\nLe maire du village démissionne.\n" + filler);
    Snippet best = only("maire village ").snippets().getFirst();
    assertThat(best.text()).contains("maire du village");
  }

  @Test
  void opensWithTheTextWhenNothingIsMarked() {
    fixture.article(1, "\r\n  Le texte commence ici.").title("Chambéry");
    assertThat(only("chambéry ").snippets().getFirst().text()).isEqualTo("Le texte commence ici.");
    fixture.article(1, "").title("Chambéry");
    assertThat(only("chambéry ").snippets()).isEmpty();
  }

  private Hit only(String query) {
    fixture.applyTo(index);
    List<Hit> hits = index.search(SearchRequest.of(query, 10)).hits();
    assertThat(hits).hasSize(1);
    return hits.getFirst();
  }

  private List<String> marked(String query) {
    return only(query).snippets().stream()
        .flatMap(s -> s.marks().stream().map(m -> m.in(s.text())))
        .toList();
  }
}
