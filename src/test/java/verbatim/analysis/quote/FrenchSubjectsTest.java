package verbatim.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Language;

/** Whom French sentences make the speaker when several people or things stand in them. */
class FrenchSubjectsTest {
  private final QuoteFinder finder = new QuoteFinder();

  /** The last quote of each text; a dash stands for nobody named, {@code ¶} for a blank line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Relative clauses, asides and participles
          - | Odile Ferrand a été sifflée par un militant opposé au chantier naval qui a crié « rendez-nous la plage du port ».
          Odile Ferrand | Odile Ferrand, qui a vendu deux bateaux, et une grue, a déclaré : « Tout est en ordre ».
          Odile Ferrand | Odile Ferrand, autrice de Marée basse et Brume, a déclaré : « Tout est en ordre ».
          Odile Ferrand | Odile Ferrand a répondu à Marc Vasseur, qui avait commenté sa lettre : « Vous arrivez bien tard ».
          Marc Vasseur | Odile Ferrand a répondu à Marc Vasseur, qui a rétorqué : « Vous arrivez bien tard ».
          Marc Vasseur | Odile Ferrand et Marc Vasseur critiquent le plan, ce dernier expliquant que « rien n'est prévu pour le port ».
          - | Odile Ferrand a traversé une foule de passants scandant « rendez-nous la plage du port ».
          - | Odile Ferrand sortait quand un jeune homme a jeté un œuf en criant « rendez-nous la plage du port ».
          - | Odile Ferrand tient bon. Les témoins disent qu'un passant a frappé avant de crier « rendez-nous la plage du port ».
          - | Des manifestants ont jeté des œufs et crié « rendez la plage du port ».
          Odile Ferrand | Émue, Odile Ferrand a déclaré : « Il était mon ami ».
          Odile Ferrand | Accompagnée de Marc Vasseur, Odile Ferrand a déclaré : « Il était mon ami ».
          Odile Ferrand | Après avoir salué le maire, Odile Ferrand, présidente du port, a prononcé ces quelques mots : « La digue tiendra ».
          # Those who only complete a noun
          - | La mère de Marc Vasseur a écrit : « Nous ne pardonnerons jamais cela ».
          - | Marc Vasseur est au tribunal. La mère de Marc Vasseur a écrit : « Nous ne pardonnerons jamais cela ».
          Odile Ferrand | Le port a répondu par la voix de la capitaine Odile Ferrand : « Nous n'avons rien à cacher ».
          Marc Vasseur | Odile Ferrand répète les propos tenus par Marc Vasseur : « Nous n'avons rien à cacher ».
          Odile Ferrand | Odile Ferrand répond aux propos de Marc Vasseur : « Nous n'avons rien à cacher ».
          Marc Vasseur | Odile Ferrand se tait et reprend le slogan « la plage pour tous » de Marc Vasseur.
          # Sources
          Marc Vasseur | Odile Ferrand rit. « C'est fini », dit-elle. Pour Marc Vasseur, maire, le port est perdu. « Il faut le dire », déplore-t-il.
          - | « C'est fini », a dit Marc Vasseur. Selon un ouvrier du port, des vis manquaient. « La poutre a cédé », a-t-il déclaré.
          Marc Vasseur | Selon ce qu'a confié à la radio Marc Vasseur, « la poutre a cédé ».
          - | Selon des sources du port, « la poutre a cédé hier ».
          Odile Ferrand | « La poutre a cédé », a noté un jour la cheffe du chantier, Odile Ferrand.
          Odile Ferrand | « La poutre a cédé », a déclaré le 20 mars la maire Odile Ferrand.
          Marc Vasseur | « La poutre a cédé », a lancé un de ses porte-paroles, Marc Vasseur.
          Odile Ferrand | « La poutre a cédé », a déclaré la cheffe du chantier, la socialiste Odile Ferrand.
          # Roles
          Odile Ferrand | La maire Odile Ferrand arrive. Marc Vasseur attend. « Le port ferme », assure l'élue.
          Odile Ferrand | « Le port ferme », a dit la députée Odile Ferrand. « Nous verrons », a dit la députée française.
          Odile Ferrand | Le port ferme, comme l'indique Odile Ferrand, maire de Brest : « La digue a cédé ».
          Marc Vasseur | Le Premier ministre Marc Vasseur arrive. « Rien ne presse », a déclaré le chef du gouvernement sur le réseau social.
          Marc Vasseur | Le procureur de Brest affirme que « rien ne presse ici ». Puis Marc Vasseur, procureur de Brest, est parti.
          # Lines
          Marc Vasseur | Le plus déçu : Odile Ferrand (Brest) ¶ « On a mal joué. » ¶ Le plus calme : Marc Vasseur (Nantes) ¶ « On a bien tenu. »
          """)
  void namesTheSpeaker(String speaker, String text) {
    QuoteFinding last =
        finder.find(text.strip().replace(" ¶ ", "\n\n"), Language.FRENCH).stream()
            .filter(f -> f.kind() != QuoteKind.INDIRECT)
            .toList()
            .getLast();
    assertThat(last.kind().isSpeech()).as(text).isTrue();
    assertThat(Objects.requireNonNullElse(last.speaker(), "-")).as(text).isEqualTo(speaker);
  }

  /** Names nobody has heard of, read by what stands around them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Zorane Vouraud | Zorane Vouraud appelle au calme. Pour Zorane Vouraud, la grève est « une pure folie douce ».
          Zorane Brulk | « C'est dur », a confié la Française Zorane Brulk.
          Zorane van Brulk | Le directeur du port, Zorane van Brulk, a déclaré : « C'est très dur ».
          Zorane al-Brulk | Le directeur du port, Zorane al-Brulk, a déclaré : « C'est très dur ».
          Zorane Brulk | Selon un officier du port, Zorane Brulk, « la nuit a été très dure ».
          Zorane Brulk | Une des passagères ayant filmé la scène, Zorane Brulk, dit que « la nuit a été très dure ».
          Brulkan | Le président du port, Brulkan, a dénoncé « une manœuvre très grossière ».
          Brulkan | Brulkan, le ministre du Port, a dénoncé « une manœuvre très grossière ».
          Brulkan | « Je suis très fatigué de tout cela », poursuit Brulkan.
          Nathalie | « C'était la panique partout », témoigne également Nathalie.
          Odile-Anne Ferrand | L'avocate Odile-Anne Ferrand se lève. « Nous tiendrons », dit OAF.
          """)
  void knowsAName(String speaker, String text) {
    QuoteFinding last =
        finder.find(text.strip(), Language.FRENCH).stream()
            .filter(f -> f.kind() != QuoteKind.INDIRECT)
            .toList()
            .getLast();
    assertThat(Objects.requireNonNullElse(last.speaker(), "-")).as(text).isEqualTo(speaker);
  }

  /** Titles, bodies and terms that are no speech although a verb of saying is near. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          La maire a répondu à la pétition « Rendons la plage aux enfants ! » lancée hier.
          Odile Ferrand a affirmé qu'une délégation de « Pêcheurs libres » va être reçue.
          Odile Ferrand demande que le collectif des « pêcheurs libres », né hier, soit reçu.
          Vers midi, le site « Pêcheurs du Nord » a publié un communiqué.
          Odile Ferrand s'est défendue lors de « La Grande Soirée ».
          Le ministère craint la venue de 300 « bonnets gris ».
          Le port a mis ses grues en veille selon un « mode réduit ».
          """)
  void knowsATitle(String text) {
    List<QuoteFinding> quotes = finder.find(text.strip(), Language.FRENCH);
    assertThat(quotes).as(text).extracting(QuoteFinding::kind).contains(QuoteKind.SCARE);
    assertThat(quotes)
        .as(text)
        .noneMatch(f -> f.kind().isSpeech() && f.kind() != QuoteKind.INDIRECT);
  }
}
