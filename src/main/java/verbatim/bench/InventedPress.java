package verbatim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Short articles in any number, the same for everybody, for measuring how cost grows. */
final class InventedPress {
  private static final int SOURCES = 40;
  private static final int QUOTES = 10;
  private static final List<String> GIVEN =
      List.of(
          "Anne", "Paul", "Claire", "Marc", "Sophie", "Julien", "Nadia", "Hugo", "Odile", "Luc");
  private static final List<String> SURNAME =
      List.of(
          "Morel",
          "Vasseur",
          "Lenoir",
          "Girardot",
          "Bertin",
          "Roussel",
          "Delmas",
          "Faucher",
          "Perrin",
          "Carlier",
          "Guillot",
          "Lacombe",
          "Maillard",
          "Poulain",
          "Tessier",
          "Vidal",
          "Aubry",
          "Bonnet",
          "Chevrier",
          "Dufresne");
  private static final List<String> OFFICE =
      List.of("maire", "ministre", "présidente", "députée", "procureur", "secrétaire", "directeur");
  private static final List<String> PLACE =
      List.of("Brévannes", "Saint-Aubin", "Morlaix", "Vierzon", "Le Creusot", "Annonay", "Figeac");
  private static final List<String> THING =
      List.of(
          "la fermeture de l'usine",
          "le budget de la ville",
          "la ligne de chemin de fer",
          "le résultat du scrutin",
          "la réforme des horaires",
          "le chantier du port",
          "la crue de la rivière",
          "le plan de reprise",
          "la vente du théâtre",
          "l'accord de branche");
  private static final List<String> SAID =
      List.of("a déclaré", "a expliqué", "a assuré", "a regretté", "a prévenu", "a précisé");
  private static final List<String> WORDS =
      List.of(
          "nous",
          "devons",
          "tenir",
          "ensemble",
          "cette",
          "promesse",
          "devant",
          "les",
          "habitants",
          "sans",
          "attendre",
          "encore",
          "une",
          "décision",
          "qui",
          "viendra",
          "trop",
          "tard",
          "pour",
          "chacun",
          "et",
          "personne",
          "ne",
          "comprendrait",
          "un",
          "nouveau",
          "retard",
          "demain");

  private static final List<String> SYLLABLES =
      List.of("mi", "ro", "lan", "ter", "pou", "va", "cri", "ne", "dou", "gla", "fé", "bu", "sol");

  private InventedPress() {}

  /** Writes the articles from one number to another, excluded, each in the folder of its source. */
  static void write(Path folder, int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      Path source = folder.resolve("Gazette " + i % SOURCES);
      Files.createDirectories(source);
      Files.writeString(source.resolve(i + ".txt"), article(i));
    }
  }

  /** An article with ten quotes, a figure and an hour. */
  static String article(int i) {
    StringBuilder text = new StringBuilder(2500);
    text.append(
        "date 2017-%02d-%02dT%02d:%02d\n".formatted(1 + i % 12, 1 + i % 28, i % 24, i % 60));
    text.append(PLACE.get(i % 7)).append(" : ").append(THING.get(i % 10)).append("\n\n");
    for (int q = 0; q < QUOTES; q++) {
      int n = i * QUOTES + q;
      String name = GIVEN.get(n % 10) + " " + SURNAME.get((n / 7 + n) % 20);
      text.append("« ").append(words(n)).append(" », ").append(SAID.get(n % 6)).append(' ');
      text.append(name).append(", ").append(OFFICE.get(n % 7)).append(" de ");
      text.append(PLACE.get((n + 3) % 7)).append(", à propos de ").append(THING.get((n + 1) % 10));
      text.append(q % 3 == 2 ? ".\n\n" : ". ");
    }
    text.append("\n\nSelon Le Monde, ").append(10 + i % 80).append(" % des personnes interrogées ");
    return text.append("l'approuvent à ").append(i % 24).append("h30.\n").toString();
  }

  /** Words of which every second is made up, so that no two articles say the same. */
  private static String words(int n) {
    StringBuilder words = new StringBuilder();
    long seed = n * 0x9E3779B97F4A7C15L;
    for (int i = 0; i < 10; i++) {
      seed = seed * 6364136223846793005L + 1442695040888963407L;
      int chance = (int) (seed >>> 33);
      words.append(i % 2 == 0 ? WORDS.get(chance % WORDS.size()) : madeUp(chance)).append(' ');
    }
    return words.append("demain").toString();
  }

  private static String madeUp(int chance) {
    StringBuilder word = new StringBuilder();
    for (int left = chance; word.length() < 6; left /= SYLLABLES.size()) {
      word.append(SYLLABLES.get(left % SYLLABLES.size()));
    }
    return word.toString();
  }
}
