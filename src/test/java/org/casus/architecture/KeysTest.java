package org.casus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.scenario.Grade;
import org.casus.scenario.Problem;
import org.junit.jupiter.api.Test;

/**
 * No key of a scenario is silently without effect: each is read by something that simulates, checks
 * or shows it, not only by what reads the file. Of a word's alternatives all but one have to be
 * told apart; the last may be what is left.
 */
class KeysTest {

  private static final String SCENARIO = "org.casus.scenario";

  private static final JavaClasses CASUS =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
          .importPackages("org.casus");

  /** Not keys of a file, and words that are shown by their names alone. */
  private static final List<String> OTHERS =
      List.of(Problem.class.getName(), Grade.class.getName());

  /** Names of files, which the reader replaces by what they hold. */
  private static final List<String> FILES = List.of("RegionLayer.map");

  @Test
  void everyKeyIsReadByTheModelACheckOrTheReport() {
    List<String> idle = new ArrayList<>();
    for (JavaClass type : values()) {
      if (type.isRecord()) {
        for (JavaField field : type.getFields()) {
          boolean key = !field.getModifiers().contains(JavaModifier.STATIC);
          if (key && !isRead(type.getMethod(field.getName()), new HashSet<>())) {
            idle.add(type.getSimpleName() + "." + field.getName());
          }
        }
      }
    }
    assertThat(idle).as("keys that nothing reads").containsExactlyInAnyOrderElementsOf(FILES);
  }

  @Test
  void everyWordIsToldApartFromTheOthers() {
    List<String> idle = new ArrayList<>();
    for (JavaClass type : values()) {
      if (type.isEnum()) {
        List<JavaField> words =
            type.getFields().stream().filter(f -> f.getRawType().equals(type)).toList();
        List<JavaField> unread = words.stream().filter(word -> !used(word)).toList();
        if (unread.size() > 1) {
          unread.forEach(word -> idle.add(type.getSimpleName() + "." + word.getName()));
        }
      }
    }
    assertThat(idle).as("words that nothing tells apart").isEmpty();
  }

  @Test
  void aKeyThatOnlyTheReaderTouchesIsFound() {
    JavaClasses fixture = new ClassFileImporter().importClasses(Idle.class);
    JavaClass idle = fixture.get(Idle.class);
    assertThat(isRead(idle.getMethod("shown"), new HashSet<>())).isFalse();
  }

  record Idle(String shown) {}

  private static List<JavaClass> values() {
    return CASUS.stream()
        .filter(type -> type.getPackageName().equals(SCENARIO))
        .filter(type -> OTHERS.stream().noneMatch(type.getName()::startsWith))
        .toList();
  }

  private static boolean used(JavaField word) {
    return word.getAccessesToSelf().stream()
        .map(JavaAccess::getOriginOwner)
        .anyMatch(by -> !by.getName().startsWith(word.getOwner().getName()) && reads(by));
  }

  /** Whether a method is called from where it counts, or by a method of a value that is. */
  private static boolean isRead(JavaCodeUnit method, Set<JavaCodeUnit> seen) {
    return seen.add(method)
        && accesses(method).stream()
            .anyMatch(
                access ->
                    reads(access.getOriginOwner())
                        || (access.getOriginOwner().getPackageName().equals(SCENARIO)
                            && isRead(access.getOrigin(), seen)));
  }

  /**
   * Calls of a method, references to it, and, of an accessor, what its record does with the field.
   */
  private static Set<JavaAccess<?>> accesses(JavaCodeUnit method) {
    Set<JavaAccess<?>> all = new HashSet<>(method.getAccessesToSelf());
    method
        .getOwner()
        .tryGetField(method.getName())
        .ifPresent(f -> all.addAll(f.getAccessesToSelf()));
    all.removeIf(
        access ->
            access.getOrigin().equals(method)
                || access.getOrigin().getOwner().equals(method.getOwner())
                    && access.getOrigin().isConstructor());
    return all;
  }

  private static boolean reads(JavaClass by) {
    return !by.getPackageName().equals(SCENARIO)
        && !by.getPackageName().startsWith(SCENARIO + ".bind");
  }
}
