package org.foothill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foothill.core.Progress;
import org.foothill.core.SchoolYear;
import org.foothill.sample.SampleOrder;
import org.foothill.sample.WriteSample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bench/run kill [SEED]}: kill -9 at random moments, with real processes. Ten times while
 * changed files of every kind are imported and approved: afterwards all count or none, and all if
 * the command had said so. Ten times while agreements are recorded: each that was acknowledged is
 * there. Ends with 1 when anything was lost.
 */
final class KillRounds {
  private static final int ROUNDS = 10;
  private static final int STUDENTS = 300;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Victims victims;
  private final Path scratch;
  private final WriteSample sample;
  private final Random random;
  private final Set<String> replacing = new TreeSet<>();
  private int losses;
  private int acknowledged;
  private int survived;

  private KillRounds(Victims victims, Path scratch, WriteSample sample, long seed) {
    this.victims = victims;
    this.scratch = scratch;
    this.sample = sample;
    this.random = new Random(seed);
  }

  public static void main(String[] words) throws Exception {
    long seed = words.length > 0 ? Long.parseLong(words[0]) : 1;
    Path scratch = Files.createTempDirectory("foothill-kill");
    try {
      var victims =
          new Victims(
              Path.of("").toAbsolutePath(), scratch.resolve("data"), scratch.resolve("logs"));
      var rounds = new KillRounds(victims, scratch, Bench.sample(), seed);
      System.out.printf("%s; seed %d%n%n", Machine.describe(), seed);
      System.out.println("| round | killed | after | acknowledged | found after | |");
      System.out.println("|---|---|---|---|---|---|");
      rounds.imports();
      rounds.edits();
      System.out.printf(
          "%n%d rounds: %d results acknowledged before the kill, %d of all there after it, %d losses.%n",
          2 * ROUNDS, rounds.acknowledged, rounds.survived, rounds.losses);
      System.exit(rounds.losses == 0 ? 0 : 1);
    } finally {
      Bench.remove(scratch);
    }
  }

  private void imports() throws Exception {
    importCalmly(0);
    var before = current();
    double seconds = importCalmly(1);
    var after = current();
    before.stream().filter(name -> !after.contains(name)).forEach(n -> replacing.add(kind(n)));
    before = after;
    for (int round = 2; round < ROUNDS + 2; round++) {
      before = killImport(round, before, seconds);
    }
  }

  /** Answers with the seconds. Exit code 1 only says that there are notes. */
  private double importCalmly(int round) throws Exception {
    Path files = files(round);
    var running = startImport(files);
    long approved = approved(running.finished(1));
    int sent = names(files).size();
    if (approved != sent) {
      throw new IOException("only %d of %d files were approved".formatted(approved, sent));
    }
    return running.seconds();
  }

  /** Answers with what counts afterwards. */
  private Set<String> killImport(int round, Set<String> before, double seconds) throws Exception {
    Path files = files(round);
    var running = startImport(files);
    var kill = kill(round, List.of(running), seconds);
    var fresh = names(files);
    boolean said = approved(running.printed()) == fresh.size();
    var whole = new TreeSet<>(before);
    whole.removeIf(name -> replacing.contains(kind(name)));
    whole.addAll(fresh);
    var after = current();
    boolean all = after.equals(whole);
    boolean none = after.equals(before);
    long found = fresh.stream().filter(after::contains).count();
    tell(
        "import " + (round - 1),
        kill,
        said ? fresh.size() + " files" : "nothing",
        "%d of %d files".formatted(found, fresh.size()),
        all || (none && !said));
    acknowledged += said ? 1 : 0;
    survived += all ? 1 : 0;
    return after;
  }

  private void edits() throws Exception {
    var calm = List.of(record("CALM-1"), record("CALM-2"));
    calm.getLast().finished(0);
    calm.getFirst().finished(0);
    double seconds = calm.getFirst().seconds();
    var owed = new TreeSet<>(Set.of("CALM-1", "CALM-2"));
    for (int round = 1; round <= ROUNDS; round++) {
      killEdits(round, owed, seconds);
    }
  }

  /** Two people at once; what either was told must be there, now and in all later rounds. */
  private void killEdits(int round, Set<String> owed, double seconds) throws Exception {
    var codes = List.of("KILL-%d-A".formatted(round), "KILL-%d-B".formatted(round));
    var running = List.of(record(codes.get(0)), record(codes.get(1)));
    var kill = kill(round, running, seconds);
    var said = new ArrayList<String>();
    for (int i = 0; i < running.size(); i++) {
      if (running.get(i).printed().contains("Recorded")) {
        said.add(codes.get(i));
      }
    }
    owed.addAll(said);
    var after = agreements();
    long found = codes.stream().filter(after::contains).count();
    tell(
        "edit " + round,
        kill,
        said.size() + " of 2",
        found + " of 2, " + after.size() + " in all",
        after.containsAll(owed));
    // What was not acknowledged but is there has been seen by readers now, and must stay.
    owed.addAll(after);
    acknowledged += said.size();
    survived += (int) found;
  }

  private Victims.Running startImport(Path files) throws IOException {
    return victims.start("import", files.toString(), "--approve", "--json", "--quiet");
  }

  private Victims.Running record(String code) throws IOException {
    return victims.start(
        "agreement",
        "add",
        code,
        "--parties",
        "Sample district and the Partnership",
        "--purpose",
        "Yearly report card",
        "--districts",
        "1964881",
        "--from",
        "2025-08-01",
        "--until",
        "2028-07-31",
        "--document",
        "Shelf 4");
  }

  /** How it was killed and when. */
  private record Kill(boolean everything, double after) {}

  /**
   * Every other round in the middle of the work, the rest within half a second after the first word
   * of success: that is when a commit that did not reach the disk would show.
   */
  private Kill kill(int round, List<Victims.Running> running, double usual) throws Exception {
    boolean everything = random.nextBoolean();
    double share = random.nextDouble();
    var first = running.getFirst();
    if (round % 2 == 0) {
      while (first.printed().isEmpty() && first.process().isAlive() && first.seconds() < 120) {
        Thread.sleep(5);
      }
      Thread.sleep((long) (500 * share));
    } else {
      double when = usual * (0.3 + 0.8 * share);
      Thread.sleep((long) (1000 * Math.max(0, when - first.seconds())));
    }
    double after = running.getFirst().seconds();
    if (everything) {
      victims.killEverything(running);
    } else {
      Victims.kill(running);
    }
    return new Kill(everything, after);
  }

  private void tell(String round, Kill kill, String said, String found, boolean kept) {
    losses += kept ? 0 : 1;
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %.1f s | %s | %s | %s |%n",
        round,
        kill.everything() ? "everything" : "Java only",
        kill.after(),
        said,
        found,
        kept ? "kept" : "**LOST**");
  }

  /** The files of one year; their names carry the round. */
  private Path files(int round) throws IOException {
    Path folder = scratch.resolve("sample-" + round);
    var order = new SampleOrder(STUDENTS, 1, 100 + round, 0, new SchoolYear(2026));
    var outcome = sample.write(order, folder, Progress.SILENT);
    if (!(outcome instanceof WriteSample.Outcome.Written)) {
      throw new IllegalStateException(outcome.toString());
    }
    Path year = folder.resolve(new SchoolYear(2026).toString());
    try (var written = Files.list(year)) {
      for (Path file : written.toList()) {
        String name = file.getFileName().toString().replace(".", "-" + round + ".");
        Files.move(file, year.resolve(name));
      }
    }
    return year;
  }

  private static Set<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String kind(String name) {
    return name.substring(0, name.indexOf('-'));
  }

  private static long approved(String printed) {
    return printed
        .lines()
        .filter(line -> line.contains("\"result\"") && line.contains("APPROVED"))
        .count();
  }

  /** Names of the files that count. One that waits would be half an import, so it is listed too. */
  private Set<String> current() throws IOException, InterruptedException {
    return list("submissions").stream()
        .filter(line -> !line.path("state").asString().equals("REPLACED"))
        .map(line -> line.path("file").asString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> agreements() throws IOException, InterruptedException {
    return list("agreement").stream()
        .map(line -> line.path("code").asString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<JsonNode> list(String noun) throws IOException, InterruptedException {
    JsonNode all = JSON.readTree(victims.start(noun, "list", "--json").finished(0));
    return IntStream.range(0, all.size()).mapToObj(all::get).toList();
  }
}
