package verbatim.analysis.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.analysis.quote.Evidence.Fault;
import verbatim.analysis.quote.Evidence.Repair;
import verbatim.text.TextSpan;

/** Turns the marks of a text into pairs, in text order, outer before inner. */
final class Pairs {
  private static final int LONGEST_LOOK = 600;

  private final Words words;
  private final String text;
  private final List<Block> blocks;
  private final Incises incises;
  private final List<Pair> pairs = new ArrayList<>();

  /** The offsets of all opening marks of the stretch that is collected, in order. */
  private int[] opens = new int[0];

  /** Where the words of a block begin that repeats the opening mark. */
  private final Map<Integer, Integer> repeated = new HashMap<>();

  private Pairs(Words words, List<Block> blocks, Incises incises) {
    this.words = words;
    this.text = words.text();
    this.blocks = blocks;
    this.incises = incises;
  }

  static List<Pair> of(Words words, List<Block> blocks, Incises incises) {
    Pairs reader = new Pairs(words, blocks, incises);
    reader.read();
    reader.pairs.sort(
        Comparator.comparingInt((Pair p) -> p.span().start())
            .thenComparingInt(p -> -p.span().end()));
    return reader.nest();
  }

  private void read() {
    Pairing pairing = new Pairing();
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      List<Mark> marks = Marks.of(words, block);
      if (marks.isEmpty() && !pairing.isOpen()) {
        continue;
      }
      boolean crossable = !block.isEntry() && !block.isHeading();
      pairing.read(marks, b, crossable);
      boolean open = pairing.isOpen();
      pairing.leave(open && isNarrated(block), b + 1 == blocks.size());
      if (!pairing.isOpen()) {
        collect(pairing.best());
        pairing = new Pairing();
      }
    }
    collect(pairing.best());
  }

  /** Whether the narrator names the speaker in a block: its quotation may have ended there. */
  private boolean isNarrated(Block block) {
    int last = Math.min(block.last(), block.body() + LONGEST_LOOK);
    for (int i = block.body() + 1; i < last; i++) {
      if (words.isChar(i, ',') && incises.at(i + 1, block.last()) != null) {
        return true;
      }
    }
    return false;
  }

  private void collect(Pairing.@Nullable Choice last) {
    List<Pairing.Choice> choices = new ArrayList<>();
    repeated.clear();
    for (Pairing.Choice c = last; c != null; c = c.before()) {
      if (c.closeBlock() < 0 && c.close() != null) {
        repeated.put(c.openBlock(), c.close().end());
      } else {
        choices.add(c);
      }
    }
    opens =
        choices.stream()
            .mapMultiToInt((choice, to) -> {
              if (choice.open() != null) {
                to.accept(choice.open().at());
              }
            })
            .sorted()
            .toArray();
    choices.reversed().forEach(this::add);
  }

  private void add(Pairing.Choice choice) {
    Mark open = choice.open();
    Mark close = choice.close();
    if (open != null && close != null) {
      segments(open, choice.openBlock(), close, choice.closeBlock(), choice.mixed());
    } else if (open != null) {
      unclosed(open, choice.openBlock());
    } else if (close != null) {
      unopened(close, choice.closeBlock());
    }
  }

  private void segments(Mark open, int openBlock, Mark close, int closeBlock, boolean mixed) {
    for (int b = openBlock; b <= closeBlock; b++) {
      Block block = blocks.get(b);
      int start = b == openBlock ? open.end() : repeated.getOrDefault(b, words.start(block.body()));
      int end = b == closeBlock ? close.at() : block.end();
      List<Repair> repairs = new ArrayList<>();
      if (mixed) {
        repairs.add(new Repair(Fault.MIXED_MARKS, close.at()));
      }
      if (closeBlock > openBlock) {
        repairs.add(new Repair(Fault.CONTINUED, start));
      }
      int from = b == openBlock ? open.at() : start;
      int to = b == closeBlock ? close.end() : end;
      boolean single = open.isSingle();
      add(start, end, from, to, block, b > openBlock, b < closeBlock, single, repairs);
    }
  }

  private void unclosed(Mark open, int b) {
    Block block = blocks.get(b);
    int next = Arrays.binarySearch(opens, open.at()) + 1;
    int limit = next < opens.length ? Math.min(opens[next], block.end()) : block.end();
    int end = incises.endOfSpeech(open.end(), limit);
    List<Repair> repairs = List.of(new Repair(Fault.CLOSER_MISSING, end));
    add(open.end(), end, open.at(), end, block, false, false, false, repairs);
  }

  private void unopened(Mark close, int b) {
    Block block = blocks.get(b);
    int start = incises.startOfSpeech(close.at(), block);
    List<Repair> repairs = List.of(new Repair(Fault.OPENER_MISSING, start));
    add(start, close.at(), start, close.end(), block, false, false, false, repairs);
  }

  private void add(
      int start,
      int end,
      int from,
      int to,
      Block block,
      boolean continued,
      boolean goesOn,
      boolean single,
      List<Repair> repairs) {
    TextSpan span = Pair.trim(text, start, Math.max(start, end));
    if (span != null) {
      pairs.add(new Pair(span, from, to, block, 0, continued, goesOn, single, repairs));
    }
  }

  private List<Pair> nest() {
    List<Pair> nested = new ArrayList<>(pairs.size());
    List<Pair> around = new ArrayList<>();
    for (Pair pair : pairs) {
      while (!around.isEmpty() && around.getLast().span().end() <= pair.span().start()) {
        around.removeLast();
      }
      nested.add(pair.nested(around.size()));
      around.add(pair);
    }
    return nested;
  }
}
