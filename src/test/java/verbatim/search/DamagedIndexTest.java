package verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the files, the index works again once everything is sent anew. */
class DamagedIndexTest {
  private final Fixture fixture = new Fixture();
  @TempDir private Path dir;

  @BeforeEach
  void makeIndex() {
    for (int i = 1; i <= 50; i++) {
      fixture.article(i, "Un mot parmi " + i + " autres. « Oui »").quote("Anna Keller", "Oui");
    }
    try (SearchIndex index = SearchIndex.open(dir, true)) {
      fixture.applyTo(index);
    }
  }

  @Test
  void anyFileCutShortIsNoticed() throws IOException {
    for (int i = 0; i < files().size(); i++) {
      Path file = files().get(i);
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(channel.size() / 2);
      }
      worksAgain(file);
    }
  }

  @Test
  void anyFileEmptiedIsNoticed() throws IOException {
    for (int i = 0; i < files().size(); i++) {
      Path file = files().get(i);
      Files.write(file, new byte[0]);
      worksAgain(file);
    }
  }

  @Test
  void anyFileRemovedIsNoticed() throws IOException {
    for (int i = 0; i < files().size(); i++) {
      Path file = files().get(i);
      Files.delete(file);
      worksAgain(file);
    }
  }

  @Test
  void anyFileOverwrittenIsNoticedWhenRead() throws IOException {
    for (int i = 0; i < files().size(); i++) {
      Path file = files().get(i);
      overwrite(file);
      worksAgain(file);
    }
  }

  @Test
  void aForeignFolderIsTakenOver() throws IOException {
    for (Path file : files()) {
      Files.delete(file);
    }
    Files.writeString(dir.resolve(IndexFolder.SCHEMA).resolve("segments_1"), "not an index");
    Files.writeString(dir.resolve(IndexFolder.SCHEMA).resolve("notes.txt"), "not an index");
    worksAgain(dir);
  }

  @Test
  void aReaderOfADamagedIndexFindsNothing() throws IOException {
    for (Path file : files()) {
      Files.write(file, new byte[0]);
    }
    try (SearchIndex index = SearchIndex.open(dir, false)) {
      assertThat(index.applied()).isZero();
      assertThat(index.search(SearchRequest.of("mot", 10)).total()).isZero();
    }
  }

  private void worksAgain(Path damaged) {
    try (SearchIndex index = SearchIndex.open(dir, true)) {
      if (!index.isIntact()) {
        index.clear();
      }
      for (String query : List.of("mot ", "m*", "speaker:keller said:oui", "\"un mot\"")) {
        index.search(SearchRequest.of(query, 50));
      }
      fixture.applyTo(index);
      SearchResults results = index.search(SearchRequest.of("mot speaker:keller", 50));
      assertThat(results.total()).as("after damage to %s", damaged.getFileName()).isEqualTo(50);
      assertThat(index.isIntact()).isTrue();
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(dir.resolve(IndexFolder.SCHEMA))) {
      return files.filter(f -> !f.endsWith("write.lock")).sorted().toList();
    }
  }

  private static void overwrite(Path file) throws IOException {
    byte[] noise = new byte[16];
    Arrays.fill(noise, (byte) 0x5a);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(noise), channel.size() / 2);
    }
  }
}
