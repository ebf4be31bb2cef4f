package verbatim.analysis.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.analysis.citation.SourceChain.Link;
import verbatim.analysis.citation.SourceChain.Rule;
import verbatim.text.Language;

class ChainFinderTest {
  private final ChainFinder finder = new ChainFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le port ferme, selon une source policière relayée par BFMTV.        | une source policière | BFMTV | PASSED_ON_BY
          Selon un sondage sortie des urnes repris par le site belge Le Soir, non. | un sondage sortie des urnes | Le Soir | PASSED_ON_BY
          Selon Odile Ferrand, citée par Reuters, le port ferme.              | Odile Ferrand | Reuters | PASSED_ON_BY
          La maire Odile Ferrand, interrogée par Le Figaro, a démenti.        | La maire Odile Ferrand | Le Figaro | PASSED_ON_BY
          Odile Ferrand, politologue à l'université de Valmer, jointe par l'AFP, dément. | Odile Ferrand | AFP | PASSED_ON_BY
          Le port ferme, a confié Odile Ferrand au Monde.                     | Odile Ferrand | Monde | TOLD_TO
          Le port ferme, a confié mardi une source judiciaire à l'AFP.        | une source judiciaire | AFP | TOLD_TO
          Le port ferme, a indiqué à la presse Odile Ferrand, la maire.       | Odile Ferrand | la presse | TOLD_TO
          « Le port ferme », a confié, à Reuters, le directeur du port.       | le directeur du port | Reuters | TOLD_TO
          Un témoin de la scène a déclaré à l'AFP que le port ferme.          | Un témoin de la scène | AFP | TOLD_TO
          Odile Ferrand, maire de Valmer, a déclaré vendredi à France Info que non. | Odile Ferrand | France Info | TOLD_TO
          La maire gagne largement (sources PS à l'AFP).                      | sources PS | AFP | TOLD_TO
          Elle n'a rien écrit, assure son entourage, selon le site belge Le Soir. | son entourage | Le Soir | ACCORDING_TO
          L'institut de sondage Sondix donne la maire battue, selon Le Soir.  | L'institut de sondage Sondix | Le Soir | ACCORDING_TO
          D'après l'AFP, qui cite l'entourage du maire, le port ferme.        | l'entourage du maire | AFP | CITING
          Le port ferme, selon Reuters, qui le tient d'une source proche du dossier. | une source proche du dossier | Reuters | CITING
          A source told Reuters that the port would close.                    | A source | Reuters | TOLD_TO
          Odile Ferrand, mayor of Valmer, told the Harbour Gazette it would.  | Odile Ferrand | Harbour Gazette | TOLD_TO
          Two officials told reporters that the port would close.             | Two officials | reporters | TOLD_TO
          The port will close, said a police spokesman, according to the Guardian. | a police spokesman | Guardian | ACCORDING_TO
          The port will close, according to a police source quoted by the Guardian. | a police source | Guardian | PASSED_ON_BY
          Reuters reported, citing a diplomat in Valmer, that the port would close. | a diplomat | Reuters | CITING
          """)
  void oneChain(String sentence, String origin, String relay, Rule rule) {
    List<SourceChain> found = find(sentence);
    assertThat(found).hasSize(1);
    SourceChain chain = found.getFirst();
    assertThat(chain.links())
        .extracting(l -> l.source().in(sentence))
        .containsExactly(origin, relay);
    assertThat(chain.rule()).isEqualTo(rule);
    assertThat(chain.confidence()).isBetween(0.5, 0.9);
    assertThat(chain.span().in(sentence)).contains(origin, relay);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Elle est citée par Le Monde.",
        "Canal+ déclare la guerre à TF1.",
        "Des documents révélés par Mediapart circulent.",
        "Ce revirement fait dire au Monde que tout va bien.",
        "Selon Le Monde, le port ferme.",
        "Il a confié à l'AFP son départ.",
        "He told Reuters he was tired.",
        "Le port ferme, selon Le Monde.",
        "The port closes, according to Reuters.",
        ""
      })
  void noChain(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void aChainMayGoOn() {
    String text = "Le port ferme, selon une source citée par l'AFP, selon Le Monde.";
    SourceChain chain = find(text).getFirst();
    assertThat(chain.links())
        .extracting(Link::name)
        .containsExactly("une source", "AFP", "Le Monde");
    assertThat(chain.relays())
        .extracting(l -> Objects.requireNonNull(l.cue()).in(text))
        .containsExactly("citée par", "selon");
    assertThat(chain.span().in(text)).isEqualTo("une source citée par l'AFP, selon Le Monde");
    assertThat(chain.confidence())
        .as("less sure with every link")
        .isLessThan(find("Selon une source citée par l'AFP, non.").getFirst().confidence());
  }

  @Test
  void eachSentenceHasItsOwn() {
    String text =
        "Un témoin a déclaré à l'AFP avoir fui. Sa mère a confié au Parisien que le port ferme.";
    assertThat(find(text))
        .extracting(c -> c.origin().name())
        .containsExactly("Un témoin", "Sa mère");
  }

  @Test
  void accentsAndLigaturesStayInPlace() {
    String text = "Œuvre à l’arrêt, selon une source relayée par l’Agence France-Presse.";
    SourceChain chain = find(text).getFirst();
    assertThat(chain.origin().source().in(text)).isEqualTo("une source");
    assertThat(chain.relays().getFirst().name()).isEqualTo("AFP");
  }

  private List<SourceChain> find(String text) {
    return finder.find(text, Language.of(text));
  }
}
