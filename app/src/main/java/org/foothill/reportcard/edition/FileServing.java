package org.foothill.reportcard.edition;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A plain file server over the folder of one edition, on this machine only. It needs nothing of
 * Foothill but the files: no database, no release, no catalogue.
 */
final class FileServing implements AutoCloseable {
  private final HttpServer server;

  private FileServing(HttpServer server) {
    this.server = server;
  }

  /** Port 0 takes any that is free. */
  static FileServing begin(Path folder, int port) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    var server =
        SimpleFileServer.createFileServer(
            address, folder.toAbsolutePath().normalize(), SimpleFileServer.OutputLevel.NONE);
    server.start();
    return new FileServing(server);
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  /** Folders that hold a sealed edition, newest first; as the disk has them. */
  static List<Path> sealed(Path editions) throws IOException {
    if (!Files.isDirectory(editions)) {
      return List.of();
    }
    try (var all = Files.list(editions)) {
      return all.filter(folder -> Files.isRegularFile(folder.resolve(Manifest.FILE)))
          .filter(folder -> !folder.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(FileServing::order).reversed())
          .toList();
    }
  }

  /** {@code 2025-26.10} comes after {@code 2025-26.9}. */
  private static String order(Path folder) {
    var name = folder.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return name.substring(0, Math.max(0, dot)) + "%9s".formatted(name.substring(dot + 1));
  }

  static Optional<Path> find(Path editions, String code) throws IOException {
    return sealed(editions).stream()
        .filter(folder -> code.isEmpty() || folder.getFileName().toString().equals(code))
        .findFirst();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
