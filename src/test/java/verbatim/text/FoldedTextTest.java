package verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  @ParameterizedTest
  @CsvSource({
    "Benoît, benoit",
    "LEÏLA, leila",
    "œuvre, oeuvre",
    "L’Œil, l'oeil",
    "Straße, strasse",
    "STRAẞE, strasse",
    "Wałęsa, walesa",
    "Søren, soren",
    "ﬁn, fin",
    "E\u0301cole, ecole",
    "so\u00adcial, social",
    "\ufeffdate, date"
  })
  void wordsAreFolded(String written, String folded) {
    assertThat(FoldedText.fold(written)).isEqualTo(folded);
    assertThat(FoldedText.of(written).folded()).isEqualTo(folded);
  }

  @Test
  void everySpaceIsPlain() {
    assertThat(FoldedText.fold("1\u00a0306\u202f852\u2009%\u3000!")).isEqualTo("1 306 852 % !");
    assertThat(FoldedText.fold("a\nb\tc")).isEqualTo("a\nb\tc");
  }

  @Test
  void theWayBack() {
    String text = "L’œil de Benoi\u0302t";
    FoldedText view = FoldedText.of(text);
    int eye = view.folded().indexOf("oeil");
    assertThat(view.original(new TextSpan(eye, eye + 4)).in(text)).isEqualTo("œil");
    int name = view.folded().indexOf("benoit");
    assertThat(view.original(new TextSpan(name, name + 6)).in(text)).isEqualTo("Benoi\u0302t");
    assertThat(view.original(new TextSpan(name, name + 5)).in(text)).isEqualTo("Benoi\u0302");
    assertThat(view.view(text.indexOf('B'))).isEqualTo(name);
    assertThat(view.view(text.length())).isEqualTo(view.folded().length());
  }

  @Property
  void foldingTwiceIsFoldingOnce(@ForAll String text) {
    String once = FoldedText.fold(text);
    assertThat(FoldedText.fold(once)).isEqualTo(once);
    assertThat(FoldedText.of(text).folded()).isEqualTo(once);
  }

  @Property
  void everyPlaceLeadsIntoTheTextAndBack(@ForAll String text) {
    FoldedText view = FoldedText.of(text);
    int last = 0;
    for (int i = 0; i <= view.folded().length(); i++) {
      int origin = view.original(i);
      assertThat(origin).isBetween(last, text.length());
      assertThat(view.view(origin)).isLessThanOrEqualTo(i);
      assertThat(view.original(view.view(origin))).isEqualTo(origin);
      last = origin;
    }
    TextSpan all = view.original(new TextSpan(0, view.folded().length()));
    assertThat(FoldedText.fold(all.in(text))).isEqualTo(view.folded());
  }
}
