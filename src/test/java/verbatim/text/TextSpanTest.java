package verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextSpanTest {

  @Test
  void offsetsAreInOrder() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(-1, 2));
    assertThat(new TextSpan(2, 2).isEmpty()).isTrue();
  }

  @Test
  void wordsAndEdges() {
    TextSpan span = new TextSpan(2, 5);
    assertThat(span.in("abcdef")).isEqualTo("cde");
    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(5)).isFalse();
    assertThat(span.contains(new TextSpan(5, 5))).isTrue();
    assertThat(span.overlaps(new TextSpan(5, 6))).isFalse();
    assertThat(span.shift(-2)).isEqualTo(new TextSpan(0, 3));
  }

  @Property
  void overlapAndSharedCharsAgree(@ForAll("spans") TextSpan a, @ForAll("spans") TextSpan b) {
    assertThat(a.shared(b)).isEqualTo(b.shared(a));
    if (!a.isEmpty() && !b.isEmpty()) {
      assertThat(a.overlaps(b)).isEqualTo(a.shared(b) > 0);
      assertThat(a.contains(b)).isEqualTo(a.shared(b) == b.length());
    }
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
  }

  @Provide
  Arbitrary<TextSpan> spans() {
    Arbitrary<Integer> offset = Arbitraries.integers().between(0, 20);
    return offset.flatMap(s -> offset.map(length -> new TextSpan(s, s + length)));
  }
}
