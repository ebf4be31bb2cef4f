package verbatim.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Language;

/** Whom French descriptions, headings and quotes without a verb of saying mean. */
class FrenchDescriptionsTest {
  private final QuoteFinder finder = new QuoteFinder();

  /** The last quote of each text; a dash stands for nobody named, {@code ¶} for a blank line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Descriptions of somebody introduced elsewhere
          Odile Ferrand | « Le port ferme », a dit la cheffe du chantier. Odile Ferrand, cheffe du chantier depuis un an, part demain. Marc Vasseur et Léa Morin restent.
          Odile Ferrand | La ministre de la Mer salue « un marin d'exception ». ¶ La ministre de la Mer Odile Ferrand a réagi hier. Marc Vasseur aussi.
          Odile Ferrand | Marc Vasseur a répondu à la députée écologiste, Odile Ferrand. Un débat a suivi. ¶ « Le port ferme », a lancé la députée du Parti écologiste.
          - | Odile Ferrand, maire de Brest, attend. ¶ Le port est calme. ¶ « Le port ferme », a lancé la maire de Quimper.
          # The only person it can mean
          Odile Ferrand | Odile Ferrand a gagné la régate. ¶ Le vent était fort. ¶ La mer était grise. ¶ « Je suis heureuse », a dit la Bretonne.
          Odile Ferrand | Odile Ferrand a gagné la régate. ¶ Le vent était fort. ¶ La mer était grise. ¶ « Je suis heureuse », a dit la Brestoise de 30 ans.
          Odile Ferrand | Odile Ferrand a gagné la régate. ¶ Le vent était fort. ¶ « Je suis heureuse », a dit la néo-retraitée.
          Odile Ferrand | Odile Ferrand a gagné la régate. Son bateau est neuf. ¶ « Je suis heureuse », a dit la responsable du Parti marin.
          Marc Vasseur | Marc Vasseur a perdu la régate. ¶ Le vent était fort. ¶ L'homme est amer : « Je ne suis pas heureux ».
          Marc Vasseur | L'homme est amer. « Je ne suis pas heureux », souffle-t-il. ¶ Marc Vasseur a perdu la régate.
          - | Odile Ferrand a gagné la régate. ¶ Le vent était fort. ¶ « L'enquête est ouverte », a dit le procureur.
          - | Odile Ferrand a gagné la régate devant Léa Morin. ¶ Le vent était fort. ¶ La mer était grise. ¶ « Je suis heureuse », a dit la Bretonne.
          - | Marc Vasseur est mort. Léa Morin le pleure. ¶ La mer était grise. ¶ « Il nous manque », a dit la mère de Marc Vasseur.
          # The person beside rather than the one farther off
          Odile Ferrand | Léa Morin reviendra en mer. « Je reste », a-t-elle dit. Ce ne sera pas le cas d'Odile Ferrand, battue hier. « C'est fini », a soufflé la Française aux trois titres.
          - | Marc Vasseur a reçu Paul Morin. Marc Vasseur a parlé. ¶ « Le port vivra », a dit Paul Morin. ¶ « Je vends, j'achète », a dit l'ancien mareyeur.
          # Whoever holds an office is not its former holder
          - | La ministre Odile Ferrand et le ministre Marc Vasseur ont reçu Paul Morin. ¶ La mer était grise. ¶ « Rien ne presse ici », a dit l'ancien ministre.
          Marc Vasseur | L'ancien ministre Marc Vasseur et le ministre Paul Morin sont là. ¶ La mer était grise. ¶ « Rien ne presse ici », a dit l'ancien ministre.
          # Demonyms in small letters
          Odile Ferrand | La française Odile Ferrand a battu l'anglaise Mary Stone. « Je suis heureuse », a commenté la française.
          # Pronouns
          Marc Vasseur | Marc Vasseur est arrivé hier. Il a salué ses équipiers, Paul Morin et Jean Roche. « La mer est belle », a-t-il dit.
          Odile Ferrand | Odile Ferrand est arrivée. La mère de famille a pris un taxi. « La mer est belle », a-t-elle dit.
          Odile Ferrand | Car Odile Ferrand est en colère. « Le port, s'est emportée Odile Ferrand, est mort. » ¶ L'élue n'a plus de doute. « C'est voulu », lance-t-elle.
          # A description that names somebody means nobody else
          - | Odile Ferrand a gagné. « Bravo », a dit une usagère de la ligne J.
          """)
  void linksADescription(String speaker, String text) {
    check(speaker, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # The last quote of each text
          Léa Morin | « Le port ferme », a dit Odile Ferrand. « On a la peur au ventre, c'est dur », a dit Léa Morin. ¶ « On a la peur au ventre »
          Odile Ferrand | « La mer a emporté toutes les barques et tous les filets du port », a dit Odile Ferrand. ¶ Tempête au port : « La mer a emporté toutes les barques, tous les filets du port »
          Odile Ferrand | « La mer est devenue un cauchemar », a dit Odile Ferrand. ¶ « La mer est devenue un cauchemar », confie une habitante du port.
          - | « Le port ferme », a dit Odile Ferrand. Elle est partie ensuite sans un mot de plus vers la gare. ¶ « La peur au ventre » ¶ Les marins attendent.
          Odile Ferrand | Régate 2017 - Odile Ferrand : « On a tenu bon jusqu'au bout »
          Odile Ferrand | Marc Vasseur est parti. ¶ « On a tenu bon jusqu'au bout » : le message d'Odile Ferrand
          Odile Ferrand | Avant la régate, Odile Ferrand était en conférence de presse. Extraits. ¶ Le vent du large ¶ « On ira vite, je le crois. » ¶ Marc Vasseur ¶ « C'est sa première course ici. »
          """)
  void readsAHeading(String speaker, String text) {
    check(speaker, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Odile Ferrand | « Le port ferme », a dit Odile Ferrand. Et de conclure : « Je ne reviendrai pas. » Le bateau part ce soir avec Marc Vasseur.
          Odile Ferrand | Pour Odile Ferrand, maire du port, ces fermetures mettent les marins en danger. « Il ne reste qu'un bateau pour nous tous. »
          Odile Ferrand | « Je conteste tout cela avec force. » Odile Ferrand a choisi ce ton dès le premier jour.
          Marc Vasseur | C'est le spectacle auquel assiste, impuissant, Marc Vasseur, éleveur. L'été est dur pour lui. « Au début de juin, deux brebis sont mortes. »
          - | La mairie a reçu Marc Vasseur. Une voisine passe. L'été est dur au port. « Au début de juin, deux brebis sont mortes. »
          - | « C'est fini », a dit Marc Vasseur. Ensuite, la procureure a évoqué la peur. « Les témoins sont traumatisés. »
          """)
  void findsTheSpeakerOfAFloatingQuote(String speaker, String text) {
    check(speaker, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - | Une centaine de marins ont quitté le port. Ils « montent à Paris », et la route sera longue.
          - | Les marins sont vingt et ils restent, disent-ils, « déterminés comme hier ».
          - | Plusieurs marins s'avouent « déjà vaincus » avant la course.
          Odile Ferrand | « Le port ferme », a dit Marc Vasseur à propos d'Odile Ferrand, qui le traitait de « menteur ».
          Marc Vasseur | Odile Ferrand est fâchée. Quand Marc Vasseur traite Odile Ferrand de « menteuse »
          Odile Ferrand | La maire Odile Ferrand attend. Celle-ci avertissait hier qu'elle « prendrait du temps pour choisir ».
          Odile Ferrand | Odile Ferrand a attaqué Marc Vasseur en le traitant de « menteur », comme le rapporte Le Figaro.
          """)
  void takesAPredicateForSpeech(String speaker, String text) {
    check(speaker, text);
  }

  /** Whom a quote is linked to; nobody when the likeliest is only presumed. */
  private void check(String speaker, String text) {
    List<QuoteFinding> found =
        finder.find(text.strip().replace(" ¶ ", "\n\n"), Language.FRENCH).stream()
            .filter(f -> f.kind() != QuoteKind.INDIRECT)
            .toList();
    QuoteFinding last = found.getLast();
    assertThat(last.kind().isSpeech()).as(text).isTrue();
    boolean presumed =
        last.evidence().path().stream().anyMatch(s -> s.link() == Evidence.Link.LIKELIEST);
    String linked = presumed ? "-" : Objects.requireNonNullElse(last.speaker(), "-");
    assertThat(linked).as(text).isEqualTo(speaker);
  }
}
