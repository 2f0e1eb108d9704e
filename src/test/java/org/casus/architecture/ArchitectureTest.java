package org.casus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the import table of Casus, and shows on a fixture that each rule can fail. */
class ArchitectureTest {

  private static final JavaClasses CASUS =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
          .importPackages("org.casus");

  private static final String BROKEN = "org.casus.architecture.broken";

  @TestFactory
  Stream<DynamicTest> casusKeepsEveryRule() {
    return rules("org.casus").entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(CASUS)));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleFailsOnTheBrokenFixture() {
    JavaClasses broken = new ClassFileImporter().importPackages(BROKEN);
    return rules(BROKEN).entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () ->
                        assertThat(rule.getValue().evaluate(broken).hasViolation())
                            .as("the fixture breaks: " + rule.getKey())
                            .isTrue()));
  }

  @Test
  void casusIsReallyRead() {
    assertThat(CASUS.contain("org.casus.cli.Casus")).isTrue();
    assertThat(CASUS.contain("org.casus.architecture.ArchitectureTest")).isFalse();
  }

  private static Map<String, ArchRule> rules(String root) {
    Rules rules = new Rules(root);
    Map<String, ArchRule> named = new LinkedHashMap<>();
    Rules.IMPORTS
        .keySet()
        .forEach(
            name -> named.put("imports of " + name, rules.importsOnlyWhatTheTableAllows(name)));
    Rules.LIBRARIES
        .keySet()
        .forEach(name -> named.put("library " + name, rules.usesLibraryOnlyAtItsEdge(name)));
    named.put("known packages", rules.everyClassLivesInAPackageOfTheTable());
    named.put("package cycles", rules.packagesAreFreeOfCycles());
    named.put("submodel cycles", rules.submodelsAreFreeOfCycles());
    named.put("cycles inside packages", rules.innerPackagesAreFreeOfCycles());
    named.put("threads", rules.onlyRunAndCliUseThreads());
    named.put("chance and clock", rules.chanceAndClockComeFromOutside());
    named.put("files", rules.valuesAndModelTouchNoFile());
    named.put("StrictMath", rules.modelUsesStrictMath());
    named.put("locale and hash order", rules.nothingDependsOnLocaleOrHashOrder());
    named.put("printing", rules.onlyCliPrints());
    named.put("names", rules.namesSayWhatAClassIs());
    named.put("mutable statics", rules.staticFieldsAreFinal());
    return named;
  }
}
