package verbatim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginalsTest {
  private static final byte[] BYTES = "19h44: rien".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void theNameIsTheHash() {
    assertThat(Originals.sha256("abc".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void keptBytesAreTheSameAndLeaveNothingBesideThem() throws IOException {
    Originals originals = new Originals(folder);
    String sha256 = Originals.sha256(BYTES);
    originals.keep(sha256, BYTES);
    originals.keep(sha256, BYTES);
    assertThat(Files.readAllBytes(originals.path(sha256))).isEqualTo(BYTES);
    assertThat(originals.isIntact(sha256)).isTrue();
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void oneChangedBitIsNoticed() throws IOException {
    Originals originals = new Originals(folder);
    String sha256 = Originals.sha256(BYTES);
    originals.keep(sha256, BYTES);
    byte[] changed = BYTES.clone();
    changed[3] ^= 1;
    Files.write(originals.path(sha256), changed);
    assertThat(originals.isIntact(sha256)).isFalse();
    Files.delete(originals.path(sha256));
    assertThatThrownBy(() -> originals.isIntact(sha256)).isInstanceOf(NoSuchFileException.class);
  }
}
