package org.casus.results;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A process that writes a study.
 *
 * @param pid number of the process
 * @param host name of its machine
 * @param since when it began, as text
 * @param born when the process was started, which tells it from others of its number; may be empty
 * @param command its command line
 */
public record LockHolder(String pid, String host, String since, String born, String command) {

  /** A process that has the lock and has not written yet who it is. */
  static final LockHolder UNKNOWN = new LockHolder("", "", "", "", "");

  private static final int LINES = 5;

  /** This process. */
  public static LockHolder here(Instant now, String command) {
    String pid = Long.toString(ProcessHandle.current().pid());
    return new LockHolder(
        pid, hostName(), now.toString(), bornHere(), command.replaceAll("\\s+", " "));
  }

  /** The process in words. */
  public String words() {
    return pid.isEmpty()
        ? "another process"
        : "process " + pid + " on " + host + " (since " + since + ")";
  }

  /** Whether it is this very process, and not one that had its number before. */
  boolean isHere() {
    return pid.equals(Long.toString(ProcessHandle.current().pid()))
        && host.equals(hostName())
        && born.equals(bornHere());
  }

  void write(Path file) throws IOException {
    Files.writeString(file, String.join("\n", pid, host, since, born, command, ""));
  }

  static Optional<LockHolder> read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      return lines.size() < LINES
          ? Optional.empty()
          : Optional.of(
              new LockHolder(lines.get(0), lines.get(1), lines.get(2), lines.get(3), lines.get(4)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String bornHere() {
    return ProcessHandle.current().info().startInstant().map(Instant::toString).orElse("");
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "this machine";
    }
  }
}
