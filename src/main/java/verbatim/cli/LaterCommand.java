package verbatim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** A command of the contract that this version does not have: it says so, whatever is asked. */
@Command
final class LaterCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Unmatched private final List<String> ignored = new ArrayList<>();

  LaterCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.remark(console.say("later", spec.name()));
    return Exit.USAGE;
  }
}
