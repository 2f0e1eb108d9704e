package org.casus.study;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casus.results.Manifest;

/** Puts the status of a study into lines, and into JSON. */
record StatusText(Status status) {

  private static final double MEBIBYTE = 1024.0 * 1024;
  private static final long HOUR = 60;

  String lines() {
    List<String> lines = new ArrayList<>();
    Map<String, String> facts = status.facts();
    line(lines, "Study", facts.getOrDefault("id", "") + " in " + status.folder());
    if (facts.containsKey(Facts.SHARD)) {
      line(lines, "Shard", facts.getOrDefault(Facts.SHARD, ""));
    }
    line(lines, "State", state());
    line(lines, "Runs", runs());
    status.causes().forEach((cause, n) -> line(lines, "", n + " x " + cause));
    if (status.timedOut() > 0) {
      line(lines, "Timed out", Long.toString(status.timedOut()));
    }
    status.rate().ifPresent(rate -> line(lines, "Rate", number(rate) + " runs a second"));
    status.left().ifPresent(left -> line(lines, "Time left", words(left)));
    status.writer().ifPresent(writer -> line(lines, "Writer", writer.words()));
    line(lines, "Version", facts.getOrDefault(Facts.VERSION, ""));
    line(lines, "Seed", facts.getOrDefault(Facts.SEED, ""));
    line(lines, "Started", facts.getOrDefault(Facts.STARTED, ""));
    status.resumes().forEach(r -> line(lines, "Gone on", r.getKey() + "  " + r.getValue()));
    line(lines, "On disk", number(status.bytes() / MEBIBYTE) + " MiB");
    return String.join("\n", lines) + "\n";
  }

  String json() {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("folder", status.folder());
    entries.put("id", status.facts().getOrDefault("id", ""));
    entries.put("state", status.state());
    entries.put("planned", status.planned());
    entries.put("done", status.done());
    entries.put("failed", status.failed());
    entries.put("timed-out", status.timedOut());
    entries.put("failures", status.causes());
    status.rate().ifPresent(rate -> entries.put("runs-a-second", rate));
    status.left().ifPresent(left -> entries.put("seconds-left", left.toSeconds()));
    status.writer().ifPresent(writer -> entries.put("writer", writer));
    entries.put("version", status.facts().getOrDefault(Facts.VERSION, ""));
    entries.put("started", status.facts().getOrDefault(Facts.STARTED, ""));
    entries.put("resumes", status.resumes().stream().map(Map.Entry::getKey).toList());
    entries.put("bytes", status.bytes());
    return new Manifest(entries).text();
  }

  private String state() {
    return switch (status.state()) {
      case "broken-off" ->
          "broken off: its process ended without a word. To go on:  casus resume "
              + status.folder();
      case "interrupted", "stopped", "unfinished" ->
          status.state() + ". To go on:  casus resume " + status.folder();
      case "done-with-failures" -> "done, with failures";
      default -> status.state();
    };
  }

  private String runs() {
    return status.done()
        + " done, "
        + status.failed()
        + " failed, "
        + (status.planned() - status.done() - status.failed())
        + " to do, of "
        + status.planned();
  }

  private static String words(Duration left) {
    long minutes = left.toMinutes();
    if (minutes == 0) {
      return left.toSeconds() + " s";
    }
    return minutes < HOUR ? minutes + " min" : minutes / HOUR + " h " + minutes % HOUR + " min";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static void line(List<String> lines, String name, String value) {
    lines.add(String.format(Locale.ROOT, "%-10s %s", name, value).stripTrailing());
  }
}
