package verbatim.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The imported bytes as they came, each under its SHA-256: {@code ab/cdef…}. A file is complete or
 * absent, and never written twice.
 */
public final class Originals {
  /** The name of their folder in an archive. */
  public static final String FOLDER = "originals";

  private static final HexFormat HEX = HexFormat.of();

  private final Path folder;

  /** Works on this folder, which is made when the first original arrives. */
  public Originals(Path folder) {
    this.folder = folder;
  }

  /** The SHA-256 of these bytes in lower-case hexadecimal. */
  public static String sha256(byte[] bytes) {
    return HEX.formatHex(digest().digest(bytes));
  }

  /** The name of the original with this SHA-256 in the folder, with {@code /}. */
  public static String name(String sha256) {
    return sha256.substring(0, 2) + "/" + sha256.substring(2);
  }

  /** Where the original with this SHA-256 lies, or would lie. */
  public Path path(String sha256) {
    return folder.resolve(name(sha256));
  }

  /**
   * Keeps these bytes; on the disk for good when this returns.
   *
   * @throws IOException when they cannot be written; nothing is left behind
   */
  public void keep(String sha256, byte[] bytes) throws IOException {
    Path target = path(sha256);
    if (Files.exists(target)) {
      return;
    }
    Files.createDirectories(target.getParent());
    Path arriving = Files.createTempFile(target.getParent(), "arriving-", ".tmp");
    try {
      try (FileChannel out = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
        for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
          out.write(rest);
        }
        out.force(true);
      }
      move(arriving, target);
    } finally {
      Files.deleteIfExists(arriving);
    }
  }

  /**
   * Whether the kept bytes still have their SHA-256.
   *
   * @throws IOException when they are missing or cannot be read
   */
  public boolean isIntact(String sha256) throws IOException {
    MessageDigest digest = digest();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(path(sha256))) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return HEX.formatHex(digest.digest()).equals(sha256);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
