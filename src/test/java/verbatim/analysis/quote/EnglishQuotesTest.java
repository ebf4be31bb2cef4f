package verbatim.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import verbatim.text.Language;

/** One short article for each way English news has of saying who said what. */
class EnglishQuotesTest {
  private final QuoteFinder finder = new QuoteFinder();

  /** {@code name}, the article, then its quotes as {@code KIND speaker: words}. */
  record Article(String name, String text, List<String> quotes) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void names(Article article) {
    assertThat(describe(article.text())).containsExactlyElementsOf(article.quotes());
  }

  static Stream<Article> names() {
    return Stream.of(
        article(
            "an office in capitals before an unknown name",
            "Harbour Secretary Zorane Brulk said the pier “is on your side”.",
            "PARTIAL Zorane Brulk: is on your side"),
        article(
            "a surname alone whose owner says I",
            "“I have called the mayor to wish him well,” Brulk said. “We fought hard.”",
            "DIRECT Brulk: I have called the mayor to wish him well,",
            "DIRECT Brulk: We fought hard."),
        article(
            "an office with initials is not whoever spoke before",
            "“It is over,” Owen Pryce said.\n\n“The car was stolen,” Deputy Commissioner of Police BK"
                + " Marsh told the Gazette.",
            "DIRECT Owen Pryce: It is over,",
            "DIRECT BK Marsh: The car was stolen,"),
        article(
            "a past tense behind the noun for a person",
            "Harbour minister Owen Pryce came late. The harbour minister listed some points and said the"
                + " pier “is very safe”.",
            "PARTIAL Owen Pryce: is very safe"),
        article(
            "a name that an act is given",
            "Owen Pryce rolled the bills into one, dubbed it the “Seaside Future Act” and left. He said"
                + " it was “a very good day”.",
            "SCARE nobody: Seaside Future Act",
            "PARTIAL Owen Pryce: a very good day"),
        article(
            "the more frequent spelling of a name",
            "Owen Prycce came late. Owen Pryce said “we are ready now”. Owen Pryce left.",
            "PARTIAL Owen Pryce: we are ready now"),
        article(
            "said and an office before the name",
            "“The ferry will run again by Friday,” said harbour authority spokeswoman Helen Marsh.",
            "DIRECT Helen Marsh: The ferry will run again by Friday,"),
        article(
            "the name and said",
            "\"We lost a lot of hay,\" farmer Chad Osgood said.",
            "DIRECT Chad Osgood: We lost a lot of hay,"),
        article(
            "an apposition between name and verb",
            "“Nobody told us,” Owen Pryce, chairman of the board of directors of the Tidal Trust, told"
                + " reporters.",
            "DIRECT Owen Pryce: Nobody told us,"),
        article(
            "a relative clause between name and verb",
            "Culture minister Alice Thornton, who opened the show, said it was “a small miracle”.",
            "PARTIAL Alice Thornton: a small miracle"),
        article(
            "a possessive before an office and a name",
            "\"It was a mistake,\" said the agency's news director, Philip Arden.",
            "DIRECT Philip Arden: It was a mistake,"),
        article(
            "a pronoun after a full name",
            "Helen Marsh met Owen Pryce at the pier. “I have seen worse,” she said.",
            "DIRECT Helen Marsh: I have seen worse,"),
        article(
            "whoever spoke, not whoever was spoken of",
            "Shannon Leigh, an analyst at Corby Research, said Tim Daly was a good choice.\n\n"
                + "\"He has done the job twice,\" she said.",
            "DIRECT Shannon Leigh: He has done the job twice,"),
        article(
            "a split sentence",
            "“The people who mend roads,” says Nora Finch, “are the people nobody thanks.”",
            "DIRECT Nora Finch: The people who mend roads,",
            "DIRECT Nora Finch: are the people nobody thanks."),
        article(
            "a second quote behind the verb",
            "“It is over,” Nora Finch told the Gazette at her home. “We are tired.”",
            "DIRECT Nora Finch: It is over,",
            "DIRECT Nora Finch: We are tired."),
        article(
            "a colon",
            "Shop assistant Kelsie Sands, 23, said: \"I heard a bang and ran outside.\"",
            "DIRECT Kelsie Sands: I heard a bang and ran outside."),
        article(
            "paragraphs that repeat the opening mark",
            "Mr Ned Tolley said: “He was a kind man.\n\n“He would stop for anybody.\n\n“We shall miss"
                + " him.”",
            "DIRECT Ned Tolley: He was a kind man.",
            "DIRECT Ned Tolley: He would stop for anybody.",
            "DIRECT Ned Tolley: We shall miss him."),
        article(
            "paragraphs that repeat another opening mark",
            "Mr Ned Tolley said: “He was a kind man.\n\n\"He would stop for anybody.”",
            "DIRECT Ned Tolley: He was a kind man.",
            "DIRECT Ned Tolley: He would stop for anybody."),
        article(
            "single marks",
            "‘I was gutted for my friend, who works every day,’ said Ruth Calder.",
            "DIRECT Ruth Calder: I was gutted for my friend, who works every day,"),
        article(
            "apostrophes are no marks",
            "Rock 'n' roll ruled the '90s, and the Joneses' band knew it. \"We were loud,\" said Ray"
                + " Jones, 6' 2\" tall.",
            "DIRECT Ray Jones: We were loud,"),
        article(
            "a spokesman is not whom he speaks for",
            "\"There is no plan,\" said a spokesman for Alice Thornton.",
            "DIRECT nobody: There is no plan,"),
        article(
            "neither is a mother her daughter",
            "Ruth Calder moved away. \"She never liked the rain,\" Ruth Calder's mother said.",
            "DIRECT nobody: She never liked the rain,"),
        article(
            "a body is no person",
            "\"We urge everyone to boil their water,\" the agency said in a statement.",
            "DIRECT nobody: We urge everyone to boil their water,"),
        article(
            "an office stands for its holder",
            "Prime Minister Alice Thornton arrived late. \"The road was closed,\" the prime minister"
                + " said.",
            "DIRECT Alice Thornton: The road was closed,"),
        article(
            "a title before a surname",
            "Katy Chester left at noon. \"I had no coat,\" Miss Chester said.",
            "DIRECT Katy Chester: I had no coat,"),
        article(
            "a senator and a state in brackets",
            "\"This bill is dead,\" Sen. Tom Hadley (R-Ohio) said. Rep. Ann Kimball, D-Utah, called it"
                + " \"a sad day\".",
            "DIRECT Tom Hadley: This bill is dead,",
            "PARTIAL Ann Kimball: a sad day"),
        article(
            "a surname nobody would know but for the verb",
            "Chief engineer Shaygar Khoradpin opened the plant. \"It is quiet,\" Khoradpin said.",
            "DIRECT Shaygar Khoradpin: It is quiet,"),
        article(
            "a name with a small article",
            "Information Minister Butros al-Halak arrived. \"We condemn it,\" al-Halak said.",
            "DIRECT Butros al-Halak: We condemn it,"),
        article(
            "told an agency",
            "\"The shelling never stops,\" Olena Hrytsak, 41, told AFP.",
            "DIRECT Olena Hrytsak: The shelling never stops,"),
        article(
            "according to",
            "The dam is \"safe for a century\", according to Philip Arden.",
            "PARTIAL Philip Arden: safe for a century"),
        article(
            "as somebody said",
            "It was, as Nora Finch put it, a mess. The plan was \"a leap in the dark\", as Nora Finch"
                + " said.",
            "PARTIAL Nora Finch: a leap in the dark"),
        article(
            "words of saying at the end of the sentence",
            "\"It is hard to see what could persuade them\" to stay, Owen Pryce said.",
            "DIRECT Owen Pryce: It is hard to see what could persuade them"),
        article(
            "adding",
            "Nora Finch described the find as \"exquisite\", adding: \"It tells of a lost taste.\"",
            "PARTIAL Nora Finch: exquisite",
            "DIRECT Nora Finch: It tells of a lost taste."),
        article(
            "a claim of somebody's",
            "The town laughed at Owen Pryce's claim that the bridge was \"stronger than steel\".",
            "PARTIAL Owen Pryce: stronger than steel"),
        article(
            "called it something",
            "President Ann Kimball accused the firm of greed, calling the deal a \"shameful\" act.",
            "PARTIAL Ann Kimball: shameful"),
        article(
            "a question mark before the next speaker",
            "When they tell her, her mother says, \"Can we see it?\" Nora Finch laughs and says, \"They"
                + " are proud of me.\"",
            "DIRECT nobody: Can we see it?",
            "DIRECT Nora Finch: They are proud of me."),
        article(
            "a signature with an office",
            "\"No fairness and no hope for the north.\" - Independent senator Jane Lamb\n\n"
                + "\"A tax rise and not much else for us.\" — Labour leader Will Short",
            "DIRECT Jane Lamb: No fairness and no hope for the north.",
            "DIRECT Will Short: A tax rise and not much else for us."),
        article(
            "an office between commas before the quote",
            "Ed Millbrook, Labour leader, “One fact says it all and he could not say it.”",
            "DIRECT Ed Millbrook: One fact says it all and he could not say it."),
        article(
            "a time and a verb in a live blog",
            "8.38am: Alice Thornton has arrived.\n\n9.12am: \"Crime robs decent people of their"
                + " freedom,\" Nick Hadley says.\n\n10:15 Nick Hadley: \"We will act now.\"",
            "DIRECT Nick Hadley: Crime robs decent people of their freedom,",
            "TICKER Nick Hadley: We will act now."),
        article(
            "a title of a work",
            "Nora Finch, best known for the show \"Dinner at Sea\", will join the cast of \"Low Tide\".",
            "SCARE nobody: Dinner at Sea",
            "SCARE nobody: Low Tide"),
        article(
            "a term and irony",
            "The so-called \"superbug\" spreads fast. The \"surged\" price shocked the town.",
            "SCARE nobody: superbug",
            "SCARE nobody: surged"),
        article(
            "a byline is not in the story",
            "By PHILLIP ROWE\n\nThe law scares people. \"They will not go to work,\" he said.",
            "DIRECT nobody: They will not go to work,"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void turns(Article article) {
    assertThat(describe(article.text())).containsExactlyElementsOf(article.quotes());
  }

  static Stream<Article> turns() {
    return Stream.of(
        article(
            "an interview",
            "Laura Hale: You founded the club?\n\nDuncan Reeve: One of those who did.\n\nLaura Hale:"
                + " Where?\n\nDuncan Reeve: In Leeds! (laughter)",
            "DIRECT Laura Hale: You founded the club?",
            "DIRECT Duncan Reeve: One of those who did.",
            "DIRECT Laura Hale: Where?",
            "DIRECT Duncan Reeve: In Leeds! (laughter)"),
        article(
            "a broadcast",
            "CAROL LINTON, ANCHOR: We have a live report.\n\n(BEGIN VIDEO CLIP)\n\nUNIDENTIFIED MALE:"
                + " They came at night.\n\n(END VIDEO CLIP)\n\nLINTON: That was the harbour.\n\nMore"
                + " after this.\n\nKELLI ARDEN (on camera): He asked me to leave.",
            "DIRECT CAROL LINTON: We have a live report.",
            "DIRECT nobody: They came at night.",
            "DIRECT CAROL LINTON: That was the harbour.",
            "DIRECT CAROL LINTON: More after this.",
            "DIRECT KELLI ARDEN: He asked me to leave."),
        article(
            "heads on lines of their own",
            "CAROLYN PRESTON, Senior Correspondent:\n\nThis is the story of a river.\n\nAgnes Kosova,"
                + " River Forum:\n\nMost of us live from it.\n\nCAROLYN PRESTON:\n\nBut not for long.",
            "DIRECT CAROLYN PRESTON: This is the story of a river.",
            "DIRECT Agnes Kosova: Most of us live from it.",
            "DIRECT CAROLYN PRESTON: But not for long."));
  }

  private static Article article(String name, String text, String... quotes) {
    return new Article(name, text, List.of(quotes));
  }

  private List<String> describe(String text) {
    List<String> lines = new ArrayList<>();
    for (QuoteFinding finding : finder.find(text, Language.ENGLISH)) {
      if (finding.kind() != QuoteKind.INDIRECT) {
        String speaker = finding.speaker() == null ? "nobody" : finding.speaker();
        lines.add(finding.kind() + " " + speaker + ": " + finding.span().in(text));
      }
    }
    return lines;
  }
}
