package verbatim.ui.pictures;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/**
 * Writes pictures as PNG (ISO/IEC 15948), true colour without transparency. Its own few lines spare
 * the program the whole of AWT, which does not start everywhere.
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private Png() {}

  /** Writes a picture; what was in the file before is replaced at once or not at all. */
  static void write(Image image, Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(SIGNATURE);
    chunk(out, "IHDR", header((int) image.getWidth(), (int) image.getHeight()));
    chunk(out, "IDAT", pixels(image));
    chunk(out, "IEND", new byte[0]);
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, bytes.toByteArray());
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static byte[] header(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(width);
    out.writeInt(height);
    // 8 bits a channel, true colour, deflate, adaptive filters, no interlace
    out.write(new byte[] {8, 2, 0, 0, 0});
    return bytes.toByteArray();
  }

  /** Rows of red, green and blue, each after a filter byte: 2, the difference to the row above. */
  private static byte[] pixels(Image image) throws IOException {
    int width = (int) image.getWidth();
    PixelReader reader = image.getPixelReader();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] above = new byte[width * 3];
    byte[] row = new byte[width * 3];
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      for (int y = 0; y < image.getHeight(); y++) {
        out.write(2);
        for (int x = 0; x < width; x++) {
          int colour = reader.getArgb(x, y);
          row[3 * x] = (byte) (colour >> 16);
          row[3 * x + 1] = (byte) (colour >> 8);
          row[3 * x + 2] = (byte) colour;
        }
        for (int i = 0; i < row.length; i++) {
          out.write(row[i] - above[i]);
        }
        byte[] done = above;
        above = row;
        row = done;
      }
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) crc.getValue());
  }
}
