package org.foothill.testing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Foothill as processes of their own, with what they printed; all are ended with the test. */
public final class Processes {
  private final Path folder;
  private final List<Process> all = new ArrayList<>();

  /**
   * @param folder where their output goes
   */
  public Processes(Path folder) {
    this.folder = folder;
  }

  public Process foothill(String... words) throws IOException {
    return foothill(List.of(), words);
  }

  /**
   * @param options of Java, such as another language of the machine
   */
  public Process foothill(List<String> options, String... words) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), "org.foothill.Foothill"));
    command.addAll(List.of(words));
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output-" + all.size()).toFile())
            .start();
    all.add(process);
    return process;
  }

  /** Without the tests' own folders: their logging settings are not the program's. */
  private static String classPath() {
    return String.join(
        File.pathSeparator,
        List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
            .filter(entry -> !entry.endsWith("test-classes"))
            .toList());
  }

  public String output(Process process) throws IOException {
    return Files.readString(
        folder.resolve("output-" + all.indexOf(process)), StandardCharsets.UTF_8);
  }

  public void end() throws InterruptedException {
    for (var process : all) {
      process.destroyForcibly().waitFor();
    }
  }
}
