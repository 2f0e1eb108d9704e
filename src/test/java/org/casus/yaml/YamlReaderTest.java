package org.casus.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlReaderTest {

  @TempDir Path folder;

  static Stream<Arguments> refusedTexts() {
    return Stream.of(
        Arguments.of("a: 1\na: 2\n", "f:2:1: duplicate key \"a\": first on line 1."),
        Arguments.of("a: &x 1\n", "f:1:4: anchors (&x) are not allowed."),
        Arguments.of("b: *x\n", "f:1:4: aliases (*name) are not allowed: write the value out."),
        Arguments.of("a: !!int 1\n", "f:1:4: tags (tag:yaml.org,2002:int) are not allowed."),
        Arguments.of("a: !x {}\n", "f:1:4: tags (!x) are not allowed."),
        Arguments.of(
            "a: 1\n---\nb: 2\n", "f:2:1: a second document begins here: one file is one document."),
        Arguments.of("a:\n\tb: 1\n", "f:2:1: a tab in the indentation: use spaces."),
        Arguments.of(
            "a: b: c\n",
            "f:1:5: a second \": \" on the line or a wrong indentation: put texts with \": \" in quotes."),
        Arguments.of("a: \"x\n", "f:2:1: a quotation mark is not closed."),
        Arguments.of("a: [1, 2\nb: 3\n", "f:2:2: a list in [ ] is not closed or lacks a comma."),
        Arguments.of("a: {x: 1\n", "f:2:1: a map in { } is not closed or lacks a comma."),
        Arguments.of(
            "a: 1\n  b: 2\n",
            "f:2:4: a second \": \" on the line or a wrong indentation: put texts with \": \" in quotes."),
        Arguments.of("a: @x\n", "f:1:4: a text that begins with @, ` or % must stand in quotes."),
        Arguments.of("[a]: 1\n", "f:1:1: a key must be a single word."),
        Arguments.of("'': 1\n", "f:1:1: a key is empty."),
        Arguments.of("a: \u0001\n", "f:1:4: the control character 0x01 is not allowed."),
        Arguments.of("# only\n# comments\n", "f: the file holds only comments or white space."),
        Arguments.of("a: " + "[".repeat(10_000), "f:1:103: nested deeper than 100 levels."),
        Arguments.of("- ".repeat(10_000), "f:1:201: nested deeper than 100 levels."),
        Arguments.of("a: " + "{b: ".repeat(10_000), "f:1:400: nested deeper than 100 levels."));
  }

  @ParameterizedTest
  @MethodSource("refusedTexts")
  void aGuardRefusesWithPlaceAndReason(String text, String expected) {
    assertThat(YamlReader.parse(text, "f").findings())
        .extracting(Finding::toString)
        .containsExactly(expected);
  }

  @Test
  void oneHundredLevelsAreRead() {
    assertThat(YamlReader.parse("[".repeat(100) + "]".repeat(100), "f").findings()).isEmpty();
  }

  @Test
  void anAliasBombIsRefusedAtItsFirstAlias() {
    String bomb = "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n";

    assertThat(YamlReader.parse(bomb, "f").findings())
        .extracting(Finding::toString)
        .containsExactly(
            "f:1:4: anchors (&a) are not allowed.",
            "f:2:4: anchors (&b) are not allowed.",
            "f:2:8: aliases (*name) are not allowed: write the value out.");
  }

  static Stream<Arguments> scalars() {
    return Stream.of(
        Arguments.of("NO", "NO"),
        Arguments.of("no", "no"),
        Arguments.of("on", "on"),
        Arguments.of("yes", "yes"),
        Arguments.of("y", "y"),
        Arguments.of("true", true),
        Arguments.of("false", false),
        Arguments.of("'true'", "true"),
        Arguments.of("2023-07-26", "2023-07-26"),
        Arguments.of("12:30", "12:30"),
        Arguments.of("5", 5L),
        Arguments.of("-5", -5L),
        Arguments.of("0", 0L),
        Arguments.of("1.50", 1.5),
        Arguments.of("1e3", 1000.0),
        Arguments.of(".5", 0.5),
        Arguments.of("017", "017"),
        Arguments.of("0o17", "0o17"),
        Arguments.of("0x1F", "0x1F"),
        Arguments.of("1_000", "1_000"),
        Arguments.of(".nan", ".nan"),
        Arguments.of(".inf", ".inf"),
        Arguments.of("1e999", "1e999"),
        Arguments.of("\"5\"", "5"),
        Arguments.of("9223372036854775807", Long.MAX_VALUE),
        Arguments.of("9".repeat(1000), "9".repeat(1000)));
  }

  @ParameterizedTest
  @MethodSource("scalars")
  void aScalarIsWhatYaml12SaysAndOddNumbersStayText(String text, Object expected) {
    assertThat(YamlReader.parse("a: " + text, "f").tree()).isEqualTo(Map.of("a", expected));
  }

  @Test
  void everyKeyAndValueHasItsPlace() {
    Document document = YamlReader.parse("a:\n  b: [1, {c: x}]\nNO: ~\n", "f");

    assertThat(document.locations().of("a.b")).hasToString("f:2:6");
    assertThat(document.locations().of("a.b[1].c")).hasToString("f:2:14");
    assertThat(document.locations().of("a.b[7].c")).hasToString("f:2:3");
    assertThat(document.locations().of("a.missing")).hasToString("f:1:1");
    assertThat(document.locations().of("NO")).hasToString("f:3:5");
    assertThat(document.locations().of("nothing")).hasToString("f:1:1");
  }

  static Stream<Arguments> refusedFiles() {
    byte[] text = "a: 1\nb: é".getBytes(StandardCharsets.ISO_8859_1);
    byte[] large = new byte[2 << 20];
    Arrays.fill(large, (byte) '#');
    return Stream.of(
        Arguments.of(new byte[0], ": the file is empty."),
        Arguments.of(new byte[] {'a', ':', ' ', 0}, ":1:4: a binary file: byte 4 is 0."),
        Arguments.of(text, ":2:4: not UTF-8 text: byte 0xE9."),
        Arguments.of(large, ": holds 2097152 bytes, but at most 1048576 (1 MiB) are read."));
  }

  @ParameterizedTest
  @MethodSource("refusedFiles")
  void aFileIsRefusedBeforeItIsParsed(byte[] bytes, String expected) throws IOException {
    Path file = Files.write(folder.resolve("bad.yaml"), bytes);

    assertThat(YamlReader.read(file).findings())
        .extracting(Finding::toString)
        .containsExactly(file + expected);
  }

  @Test
  void aMissingFileNamesTheNearestOne() throws IOException {
    Files.writeString(folder.resolve("niger-2023.yaml"), "a: 1");
    Path file = folder.resolve("nigr-2023.yaml");

    assertThat(YamlReader.read(file).findings())
        .extracting(Finding::toString)
        .containsExactly(file + ": no such file. Maybe " + folder.resolve("niger-2023.yaml") + ".");
    assertThat(YamlReader.read(folder).findings())
        .extracting(Finding::toString)
        .containsExactly(folder + ": is a directory, not a file.");
    Path nowhere = folder.resolve("none/x.yaml");
    assertThat(YamlReader.read(nowhere).findings())
        .extracting(Finding::toString)
        .containsExactly(
            nowhere + ": no such file: there is no folder " + nowhere.getParent() + ".");
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreTolerated() throws IOException {
    Path file = Files.writeString(folder.resolve("w.yaml"), "\uFEFFa: 1\r\nb:\r\n  - x\r\n");

    Document document = YamlReader.read(file);

    assertThat(document.findings()).isEmpty();
    assertThat(document.tree()).isEqualTo(Map.of("a", 1L, "b", List.of("x")));
    assertThat(document.locations().of("b[0]").line()).isEqualTo(3);
  }

  @Test
  void textsInEveryStyleAreRead() {
    String text = "a: |\n  one\n  two\nb: >\n  one\n  two\nc: 'it''s'\nd: \"x\\ty\"\ne:\n";
    List<Object> values =
        new ArrayList<>(((Map<?, ?>) YamlReader.parse(text, "f").tree()).values());

    assertThat(values).containsExactly("one\ntwo\n", "one two\n", "it's", "x\ty", null);
  }
}
