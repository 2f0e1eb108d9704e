package org.casus.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rules that hold the shape of Casus, for the packages below one root.
 *
 * <p>The root is a parameter so that the same rules can be run against fixtures that break them.
 * Every rule also holds for a package that has no class yet.
 */
record Rules(String root) {

  /** What each package may import of the others: the table of architecture.md. */
  static final Map<String, List<String>> IMPORTS = imports();

  /** Which packages may use a library: everything else must do without it. */
  static final Map<String, List<String>> LIBRARIES = libraries();

  private static Map<String, List<String>> imports() {
    Map<String, List<String>> table = new LinkedHashMap<>();
    table.put("scenario", List.of());
    table.put("chart", List.of());
    table.put("history", List.of("scenario"));
    table.put("experiment", List.of("scenario", "history"));
    table.put("model", List.of("scenario", "history"));
    table.put("yaml", List.of("scenario", "experiment"));
    table.put("run", List.of("experiment", "model", "history", "scenario"));
    table.put("results", List.of("experiment", "history", "scenario"));
    table.put("analysis", List.of("experiment"));
    table.put("report", List.of("experiment", "analysis", "chart", "history", "scenario"));
    table.put(
        "study",
        List.of(
            "scenario", "history", "experiment", "yaml", "run", "results", "analysis", "report"));
    table.put("cli", List.of("study", "scenario", "history", "experiment"));
    return table;
  }

  private static Map<String, List<String>> libraries() {
    Map<String, List<String>> table = new LinkedHashMap<>();
    table.put("org.jfree..", List.of("chart"));
    table.put("org.apache.batik..", List.of("chart"));
    table.put("sim..", List.of("model"));
    table.put("ec.util..", List.of("model"));
    table.put("org.apache.commons.math3..", List.of("experiment", "analysis"));
    table.put("org.moeaframework..", List.of("analysis"));
    table.put("tools.jackson..", List.of("yaml", "results", "report", "study"));
    table.put("org.locationtech.jts..", List.of("yaml"));
    table.put("org.snakeyaml..", List.of("yaml"));
    table.put("com.networknt..", List.of());
    table.put("java.sql..", List.of("results"));
    table.put("org.sqlite..", List.of("results"));
    table.put("picocli..", List.of("cli"));
    table.put("me.tongfei..", List.of("cli"));
    table.put("gg.jte..", List.of("report"));
    table.put("java.net.http..", List.of());
    return table;
  }

  ArchRule importsOnlyWhatTheTableAllows(String name) {
    String[] allowed =
        Stream.concat(Stream.of(name), IMPORTS.get(name).stream())
            .map(this::tree)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(tree(name))
        .should()
        .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAnyPackage(allowed))))
        .as(name + " may import only " + IMPORTS.get(name))
        .allowEmptyShould(true);
  }

  ArchRule everyClassLivesInAPackageOfTheTable() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .resideOutsideOfPackages(trees(List.copyOf(IMPORTS.keySet())))
        .allowEmptyShould(true);
  }

  ArchRule usesLibraryOnlyAtItsEdge(String library) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackages(trees(LIBRARIES.get(library)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .as("only " + LIBRARIES.get(library) + " may use " + library)
        .allowEmptyShould(true);
  }

  ArchRule packagesAreFreeOfCycles() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
  }

  ArchRule submodelsAreFreeOfCycles() {
    return slices()
        .matching(root + ".model.(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true);
  }

  /** Each package counts for itself here, also those inside others. */
  ArchRule innerPackagesAreFreeOfCycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
  }

  ArchRule onlyRunAndCliUseThreads() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackages(tree("run"), tree("cli"))
        .should(Calls.startOrShareThreads())
        .allowEmptyShould(true);
  }

  ArchRule chanceAndClockComeFromOutside() {
    return noClasses()
        .that()
        .resideInAnyPackage(trees(List.of("scenario", "history", "experiment", "model")))
        .should(Calls.askForUnkeyedChanceOrTheClock())
        .allowEmptyShould(true);
  }

  ArchRule valuesAndModelTouchNoFile() {
    return noClasses()
        .that()
        .resideInAnyPackage(trees(List.of("scenario", "history", "experiment", "model")))
        .should()
        .dependOnClassesThat(resideInAPackage("java.nio.file..").or(Calls.fileClasses()))
        .allowEmptyShould(true);
  }

  ArchRule modelUsesStrictMath() {
    return noClasses()
        .that()
        .resideInAPackage(tree("model"))
        .should(Calls.useMathThatDiffersBetweenMachines())
        .allowEmptyShould(true);
  }

  ArchRule nothingDependsOnLocaleOrHashOrder() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should(Calls.dependOnLocaleOrHashOrder())
        .allowEmptyShould(true);
  }

  ArchRule onlyCliPrints() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackage(tree("cli"))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .allowEmptyShould(true);
  }

  ArchRule namesSayWhatAClassIs() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .haveNameMatching(
            ".*(Manager|Helper|Util|Utils|Impl|Info|Data|Handler|Processor|Common|Wrapper)")
        .allowEmptyShould(true);
  }

  ArchRule staticFieldsAreFinal() {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .and()
        .areStatic()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .allowEmptyShould(true);
  }

  private String tree(String name) {
    return root + "." + name + "..";
  }

  private String[] trees(List<String> names) {
    return names.stream().map(this::tree).toArray(String[]::new);
  }
}
