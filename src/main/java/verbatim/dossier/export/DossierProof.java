package verbatim.dossier.export;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verbatim.annotation.Anchor;
import verbatim.article.Originals;
import verbatim.text.TextSpan;

/** Compares exported dossiers with the originals beside them; needs no archive. */
public final class DossierProof {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private final OriginalCopies originals;
  private final List<Proof> proofs = new ArrayList<>();

  private DossierProof(Path folder) {
    this.originals = OriginalCopies.in(folder);
  }

  /**
   * Reads every {@code *.html} of a folder and proves each of its pieces, in their order; a folder
   * without any piece is not proved.
   *
   * @throws IOException when the folder or a page cannot be read
   */
  public static List<Proof> verify(Path folder) throws IOException {
    DossierProof proof = new DossierProof(folder);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(DossierProof::isPage).sorted().toList()) {
        proof.read(file);
      }
    }
    if (proof.proofs.isEmpty()) {
      proof.proofs.add(new Proof.NoReferences(folder.toString()));
    }
    return List.copyOf(proof.proofs);
  }

  private static boolean isPage(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".html") && !name.startsWith(".") && Files.isRegularFile(file);
  }

  private void read(Path file) throws IOException {
    String page = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    String name = file.getFileName().toString();
    Optional<PageData> data = PageData.in(page);
    if (data.isEmpty()) {
      proofs.add(new Proof.NoReferences(name));
      return;
    }
    List<Proof> own = new ArrayList<>();
    for (Reference reference : data.get().references()) {
      Proof words = prove(name, page, reference);
      own.add(words.isProved() ? caption(name, page, reference, data.get(), words) : words);
    }
    proofs.addAll(own);
    if (own.stream().noneMatch(DossierProof::isAltered) && !Seal.holds(page)) {
      proofs.add(new Proof.PageAltered(name));
    }
  }

  /** Whether a proof says already that the page is not as it was exported. */
  private static boolean isAltered(Proof proof) {
    return proof instanceof Proof.Changed
        || proof instanceof Proof.Moved
        || proof instanceof Proof.Disagrees;
  }

  private static Proof caption(
      String page, String html, Reference reference, PageData data, Proof words) {
    return Caption.difference(html, reference, String.valueOf(data.language()))
        .<Proof>map(c ->
            new Proof.Disagrees(
                page,
                reference.number(),
                String.valueOf(reference.source()),
                c.field().name(),
                c.shown(),
                c.named(),
                !PageData.isWhole(html)))
        .orElse(words);
  }

  private Proof prove(String page, String html, Reference reference) {
    int number = reference.number();
    String source = String.valueOf(reference.source());
    String sha256 = String.valueOf(reference.sha256());
    byte[] bytes;
    try {
      if (!SHA256.matcher(sha256).matches()) {
        return new Proof.OriginalMissing(page, number, source, sha256);
      }
      bytes = Files.readAllBytes(originals.path(sha256));
    } catch (IOException e) {
      return new Proof.OriginalMissing(page, number, source, sha256);
    }
    if (!Originals.sha256(bytes).equals(sha256)) {
      return new Proof.OriginalChanged(page, number, source, sha256);
    }
    Optional<Anchor> anchor = anchor(reference, bytes);
    if (anchor.isEmpty()) {
      return new Proof.Moved(page, number, source, place(reference));
    }
    boolean shown = ShownWords.of(html, number).equals(Visible.of(anchor.get().exact()));
    return shown ? new Proof.Proved(page, number, source) : new Proof.Changed(page, number, source);
  }

  /** The place and its words, when the original says them there. */
  private static Optional<Anchor> anchor(Reference reference, byte[] bytes) {
    int mark = Math.clamp(reference.markBytes(), 0, bytes.length);
    try {
      String text =
          new String(bytes, mark, bytes.length - mark, Charset.forName(reference.charset()));
      TextSpan place = place(reference);
      if (place.end() > text.length()) {
        return Optional.empty();
      }
      String exact = reference.exact() == null ? place.in(text) : reference.exact();
      Anchor anchor = new Anchor(place, exact, reference.prefix(), reference.suffix());
      return Optional.of(anchor).filter(a -> a.holdsIn(text) && codePoints(reference, text));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean codePoints(Reference reference, String text) {
    return text.codePointCount(0, reference.start()) == reference.startCodePoint()
        && text.codePointCount(0, reference.end()) == reference.endCodePoint();
  }

  private static TextSpan place(Reference reference) {
    int start = Math.max(0, reference.start());
    return new TextSpan(start, Math.max(start, reference.end()));
  }
}
