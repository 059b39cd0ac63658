package org.foothill.storage.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL 18 in the data directory. Several processes may hold it at once: the first starts the
 * server, the others join it, and it stops after the last. A server that died meanwhile is started
 * again by the next {@link #endpoint()}.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final String DATABASE = "foothill";
  private static final String APPLICATION = "foothill_app";

  /** After a crash the server first replays its log. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Path root;
  private final boolean durable;
  private @Nullable Lifeline lifeline;
  private @Nullable ServerProcess started;
  private @Nullable Endpoint endpoint;
  private int port;

  /**
   * @param durable false only in tests: commits are not flushed to the disk, so a power loss can
   *     lose them
   */
  public EmbeddedPostgres(Path root, boolean durable) {
    this.root = root.toAbsolutePath().normalize();
    this.durable = durable;
  }

  /**
   * Where the server answers now; starts or joins it when needed. What cannot be done is told in
   * one sentence as the message of the exception.
   */
  public synchronized Endpoint endpoint() {
    try {
      if (endpoint == null || !answers(endpoint)) {
        endpoint = begin();
      }
      return endpoint;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new UncheckedIOException(
          new IOException(
              "The database in %s cannot be prepared: %s".formatted(root, e.getMessage()), e));
    }
  }

  private Endpoint begin() throws IOException, SQLException {
    var identity = Identity.find();
    var places = new Places(root, identity);
    places.make();
    if (lifeline == null) {
      lifeline = Lifeline.hold(places.lifeline());
    }
    var owner = new Endpoint.Login(Cluster.OWNER, Secret.in(places.ownerSecret()));
    var application = new Endpoint.Login(APPLICATION, Secret.in(places.applicationSecret()));
    // One process at a time unpacks, makes and starts; the others wait and then join.
    try (var file =
            FileChannel.open(
                places.home().resolve("start.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        var held = file.lock()) {
      LOG.debug("Holding {}", held);
      var cluster = new Cluster(places.home(), identity);
      var running = RunningPostmaster.find(cluster.data());
      if (running.isPresent() && joined(running.get(), owner)) {
        port = running.get().port();
        LOG.info("Joined the running PostgreSQL on port {}", port);
      } else {
        start(places, cluster, identity, owner);
      }
      prepare(owner, application);
    }
    return new Endpoint(url(DATABASE), owner, application);
  }

  private boolean joined(RunningPostmaster running, Endpoint.Login owner) throws IOException {
    port = running.port();
    return await(owner, running::isPostgres);
  }

  private void start(Places places, Cluster cluster, Identity identity, Endpoint.Login owner)
      throws IOException {
    cluster.checkVersion();
    places.checkRoom(!cluster.exists());
    if (Places.onNetwork(root)) {
      LOG.warn(
          "The data directory {} is on a network file system; a broken connection can harm the database. A local disk is safer.",
          root);
    }
    var binaries = Binaries.unpack(places.home());
    if (!cluster.exists()) {
      cluster.create(binaries, owner.password(), durable);
    }
    cluster.lock();
    var log = new ServerLog(places.logs());
    log.prune();
    port = freePort();
    var launch = new ServerProcess.Launch(binaries, cluster.data(), port, durable);
    var process = ServerProcess.start(launch, places.lifeline(), log, identity);
    started = process;
    if (!await(owner, process::isAlive)) {
      throw new IOException(
          "PostgreSQL did not start in %s. Its log %s ends with: %s"
              .formatted(cluster.data(), log.folder(), log.lastWord()));
    }
    LOG.info("Started PostgreSQL {} on port {}", Binaries.VERSION, port);
  }

  /** Waits until the server answers; false when it ended or never answered. */
  private boolean await(Endpoint.Login owner, java.util.function.BooleanSupplier alive)
      throws IOException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      try (var connection = connect("postgres", owner)) {
        return connection.isValid(5);
      } catch (SQLException e) {
        if ("28P01".equals(e.getSQLState())) {
          throw new IOException(
              "The password in %s does not open the database. Restore the folder secrets from a backup."
                  .formatted(root.resolve("secrets")),
              e);
        }
        if (!alive.getAsBoolean()) {
          return false;
        }
        pause();
      }
    }
    return false;
  }

  /** Makes the database and the application's role when they are missing. */
  private void prepare(Endpoint.Login owner, Endpoint.Login application) throws SQLException {
    try (var connection = connect("postgres", owner);
        var statement = connection.createStatement()) {
      if (!has(connection, "select 1 from pg_roles where rolname = '" + APPLICATION + "'")) {
        // Letters and digits only, see Secret: nothing to escape.
        statement.execute(
            "create role "
                + APPLICATION
                + " login nosuperuser nocreatedb nocreaterole password '"
                + application.password()
                + "'");
      }
      if (!has(connection, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
        statement.execute("create database " + DATABASE);
        statement.execute("revoke all on database " + DATABASE + " from public");
        statement.execute(
            "grant connect, temporary on database " + DATABASE + " to " + APPLICATION);
      }
    }
  }

  private static boolean has(Connection connection, String question) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      return rows.next();
    }
  }

  private boolean answers(Endpoint known) {
    var login = known.owner();
    try (var connection = connect("postgres", login)) {
      return connection.isValid(5);
    } catch (SQLException e) {
      return false;
    }
  }

  private Connection connect(String database, Endpoint.Login login) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", login.user());
    properties.setProperty("password", login.password());
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("ApplicationName", "foothill " + ProcessHandle.current().pid());
    return DriverManager.getConnection(url(database), properties);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for the database.", e);
    }
  }

  /** The process that started the server, if it was this one. For tests of its death. */
  public synchronized Optional<ProcessHandle> server() {
    return Optional.ofNullable(started).map(ServerProcess::handle);
  }

  /** Lets go. The last holder's letting go stops the server, and waits for its end. */
  @Override
  public synchronized void close() {
    try {
      var last = endpoint != null && !othersConnected(endpoint);
      if (lifeline != null) {
        lifeline.close();
        lifeline = null;
      }
      endpoint = null;
      if (last && started != null) {
        started.awaitEnd();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean othersConnected(Endpoint known) {
    try (var connection = connect("postgres", known.owner())) {
      return has(
          connection,
          "select 1 from pg_stat_activity where application_name like 'foothill %' and application_name <> 'foothill "
              + ProcessHandle.current().pid()
              + "'");
    } catch (SQLException e) {
      return false;
    }
  }
}
