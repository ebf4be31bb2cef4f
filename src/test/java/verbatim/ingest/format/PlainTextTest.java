package verbatim.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.ingest.Reading;
import verbatim.ingest.SkipReason;

class PlainTextTest {
  private static final String FRENCH =
      "À 21h16, la maire a déclaré : « C'est une soirée très particulière à l'hôtel de ville. »\n";

  private final PlainText reader = new PlainText();

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-15", "UTF-16LE", "UTF-16BE"})
  void readsWhatNewsroomsWrote(String name) {
    Charset charset = Charset.forName(name);
    byte[] mark = name.startsWith("UTF-16") ? "\ufeff".getBytes(charset) : new byte[0];
    assertThat(reader.read(join(mark, FRENCH.getBytes(charset))))
        .isInstanceOfSatisfying(Reading.Read.class, r -> assertThat(r.text()).isEqualTo(FRENCH));
  }

  @ParameterizedTest
  @CsvSource({
    "Coût : 12 €. « Bon »,            windows-1252",
    "Un prix de 12 € pour une œuvre,  ISO-8859-15",
    "Le chef-d'œuvre de L’Haÿ,        windows-1252",
    "Une œuvre et un cœur,            ISO-8859-15"
  })
  void tellsTheWesternEncodingsApart(String text, String name) {
    assertThat(reader.read(text.getBytes(Charset.forName(name))))
        .isEqualTo(new Reading.Read(text, Charset.forName(name)));
  }

  @Test
  void theByteOrderMarkIsNoPartOfTheText() {
    byte[] bytes = join(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, utf8("date 2017-01"));
    assertThat(reader.read(bytes))
        .isEqualTo(new Reading.Read("date 2017-01", StandardCharsets.UTF_8));
  }

  @Test
  void nothingElseIsTouched() {
    String text = " date 2017-01 \r\n\r\n\n\t« a »\u00a0!\u202f\u2028e\u0301 \uD83D\uDDF3 \r";
    assertThat(reader.read(utf8(text))).isEqualTo(new Reading.Read(text, StandardCharsets.UTF_8));
  }

  @Test
  void otherAlphabetsAreReadToo() {
    String russian = "Москва, 29 января. Выборы состоялись, сообщает агентство. Результаты позже.";
    Charset charset = Charset.forName("windows-1251");
    assertThat(reader.read(russian.getBytes(charset)))
        .isEqualTo(new Reading.Read(russian, charset));
  }

  @Test
  void blankFilesAreEmpty() {
    assertThat(reader.read(utf8(" \r\n\t\n"))).isEqualTo(new Reading.Refused(SkipReason.EMPTY));
  }

  @Test
  void picturesAndProgramsAreBinary() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    assertThat(reader.read(png)).isEqualTo(new Reading.Refused(SkipReason.BINARY));
    byte[] noise = new byte[4_096];
    new Random(7).nextBytes(noise);
    assertThat(reader.read(noise)).isEqualTo(new Reading.Refused(SkipReason.BINARY));
  }

  @Test
  void whatNoEncodingExplainsIsSaidToBeUnknown() {
    byte[] bytes = join(utf8("Quelques mots "), new byte[] {(byte) 0x81, (byte) 0x9d, ' ', 'a'});
    assertThat(reader.read(bytes)).isEqualTo(new Reading.Refused(SkipReason.UNKNOWN_ENCODING));
  }

  @Test
  void brokenSurrogatesInUtf16AreUnknown() {
    byte[] bytes = {(byte) 0xff, (byte) 0xfe, 'a', 0, 0x00, (byte) 0xd8, 'b', 0};
    assertThat(reader.read(bytes)).isEqualTo(new Reading.Refused(SkipReason.UNKNOWN_ENCODING));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[] a, byte[] b) {
    byte[] all = java.util.Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }
}
