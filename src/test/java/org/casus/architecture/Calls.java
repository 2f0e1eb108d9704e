package org.casus.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;

/** Calls and types that are forbidden in parts of Casus, each as a condition of a rule. */
final class Calls {

  private static final Set<String> TRANSCENDENTAL =
      Set.of(
          "exp", "expm1", "log", "log10", "log1p", "pow", "sin", "cos", "tan", "asin", "acos",
          "atan", "atan2", "sinh", "cosh", "tanh", "cbrt", "hypot");

  private static final Set<String> CHANCE =
      Set.of(
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.util.concurrent.ThreadLocalRandom",
          "java.security.SecureRandom");

  private static final Set<String> FILES =
      Set.of(
          "java.io.File",
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.FileReader",
          "java.io.FileWriter",
          "java.io.RandomAccessFile");

  private static final Set<String> THREADS =
      Set.of(
          "java.lang.Thread",
          "java.lang.ThreadLocal",
          "java.util.Timer",
          "java.util.concurrent.Executor",
          "java.util.concurrent.ExecutorService",
          "java.util.concurrent.Executors",
          "java.util.concurrent.ScheduledExecutorService",
          "java.util.concurrent.ThreadPoolExecutor",
          "java.util.concurrent.ForkJoinPool",
          "java.util.concurrent.ForkJoinTask",
          "java.util.concurrent.RecursiveTask",
          "java.util.concurrent.RecursiveAction",
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.ExecutorCompletionService",
          "java.util.concurrent.ThreadFactory");

  private Calls() {}

  static ArchCondition<JavaClass> useMathThatDiffersBetweenMachines() {
    return calling(
        "use java.lang.Math where StrictMath gives the same bits everywhere",
        call -> owner(call).equals("java.lang.Math") && TRANSCENDENTAL.contains(call.getName()));
  }

  static ArchCondition<JavaClass> askForUnkeyedChanceOrTheClock() {
    return calling(
        "ask for chance that is not keyed, or for the clock",
        call ->
            CHANCE.contains(owner(call))
                || is(call, "java.lang.Math", "random")
                || is(call, "java.lang.System", "currentTimeMillis")
                || is(call, "java.lang.System", "nanoTime")
                || is(call, "java.util.UUID", "randomUUID")
                || is(call, "java.util.Collections", "shuffle")
                || owner(call).startsWith("java.time.") && call.getName().equals("now"));
  }

  static ArchCondition<JavaClass> dependOnLocaleOrHashOrder() {
    return calling(
        "depend on the locale of the machine or on the order of hashes",
        call ->
            withoutLocale(call)
                || is(call, "java.util.Map", "copyOf")
                || is(call, "java.util.Set", "copyOf"));
  }

  static ArchCondition<JavaClass> startOrShareThreads() {
    return new ArchCondition<>("start or share threads") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          boolean found = THREADS.contains(dependency.getTargetClass().getName());
          events.add(new SimpleConditionEvent(type, found, dependency.getDescription()));
        }
        addCalls(
            type, events, call -> Set.of("parallel", "parallelStream").contains(call.getName()));
      }
    };
  }

  static DescribedPredicate<JavaClass> fileClasses() {
    return DescribedPredicate.describe("files", type -> FILES.contains(type.getName()));
  }

  private static ArchCondition<JavaClass> calling(
      String what, Predicate<JavaCodeUnitAccess<?>> forbidden) {
    return new ArchCondition<>(what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        addCalls(type, events, forbidden);
      }
    };
  }

  private static void addCalls(
      JavaClass type, ConditionEvents events, Predicate<JavaCodeUnitAccess<?>> forbidden) {
    for (JavaCodeUnitAccess<?> call : type.getCodeUnitAccessesFromSelf()) {
      events.add(new SimpleConditionEvent(type, forbidden.test(call), call.getDescription()));
    }
  }

  private static boolean withoutLocale(JavaCodeUnitAccess<?> call) {
    boolean formats =
        is(call, "java.lang.String", "format")
            || is(call, "java.lang.String", "formatted")
            || is(call, "java.lang.String", "toLowerCase")
            || is(call, "java.lang.String", "toUpperCase")
            || call.getName().equals("printf");
    return formats
        && call.getTarget().getRawParameterTypes().stream()
            .noneMatch(type -> type.getName().equals("java.util.Locale"));
  }

  private static boolean is(JavaCodeUnitAccess<?> call, String owner, String name) {
    return owner(call).equals(owner) && call.getName().equals(name);
  }

  private static String owner(JavaCodeUnitAccess<?> call) {
    return call.getTargetOwner().getName();
  }
}
