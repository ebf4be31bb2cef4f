package verbatim.dossier.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

class MarkdownTest {
  @Example
  void emphasisListsAndLinksOfTheWebStay() {
    String html = Markdown.html("**a** *b*\n\n1. un\n2. deux\n\n[c](https://a.example/)", 3);
    Document page = Jsoup.parseBodyFragment(html);
    assertThat(page.select("strong").text()).isEqualTo("a");
    assertThat(page.select("ol > li").eachText()).containsExactly("un", "deux");
    assertThat(page.select("a").attr("href")).isEqualTo("https://a.example/");
  }

  @Example
  void headingsComeBelowThoseAround() {
    Document page = Jsoup.parseBodyFragment(Markdown.html("### a\n\n###### b\n\n# c", 2));
    assertThat(page.select("h3").eachText()).containsExactly("a", "c");
    assertThat(page.select("h4").text()).isEqualTo("b");
  }

  @Property(tries = 300)
  void nothingDangerousIsEverLeft(@ForAll @StringLength(max = 60) String note) {
    for (String hostile :
        new String[] {note, "<" + note + ">", "[x](" + note + ")", "![](" + note}) {
      Document page = Jsoup.parseBodyFragment(Markdown.html(hostile, 1));
      assertThat(page.select("script, img, iframe, style, object, svg")).isEmpty();
      assertThat(page.select("a[href]").eachAttr("href"))
          .allMatch(h -> h.matches("(?i)(https?|mailto):.*"));
    }
  }
}
