package org.casus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.model.Simulation;
import org.junit.jupiter.api.Test;

/**
 * Every class of the model takes part in a simulation; what only tests use lives with the tests.
 */
class ReachTest {

  private static final JavaClasses CASUS =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
          .importPackages("org.casus");

  @Test
  void everyClassOfTheModelIsReachedFromTheSimulation() {
    Set<String> reached = reached(List.of(Simulation.class.getName()));
    assertThat(idle(reached)).as("classes that no simulation uses").isEmpty();
    assertThat(reached).hasSizeGreaterThan(100);
  }

  @Test
  void aClassThatNothingUsesIsFound() {
    assertThat(idle(Set.of())).contains(Simulation.class.getName());
  }

  private static List<String> idle(Set<String> reached) {
    return CASUS.stream()
        .filter(type -> type.getPackageName().startsWith("org.casus.model"))
        .map(ReachTest::outermost)
        .filter(name -> !name.endsWith("package-info") && !reached.contains(name))
        .distinct()
        .toList();
  }

  private static Set<String> reached(List<String> from) {
    Deque<String> open = new ArrayDeque<>(from);
    Set<String> seen = new HashSet<>(from);
    while (!open.isEmpty()) {
      String name = open.pop();
      CASUS.stream()
          .filter(type -> outermost(type).equals(name))
          .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
          .map(Dependency::getTargetClass)
          .filter(type -> type.getName().startsWith("org.casus."))
          .map(ReachTest::outermost)
          .filter(seen::add)
          .forEach(open::push);
    }
    return seen;
  }

  private static String outermost(JavaClass type) {
    int nested = type.getName().indexOf('$');
    return nested < 0 ? type.getName() : type.getName().substring(0, nested);
  }
}
