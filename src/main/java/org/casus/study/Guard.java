package org.casus.study;

import java.util.function.Supplier;
import org.casus.results.FolderException;
import org.casus.results.StoreException;

/** Passes on what a package below reports, as bad input or as a failure of the study. */
final class Guard {

  private Guard() {}

  static <T> T on(Supplier<T> work) {
    try {
      return work.get();
    } catch (FolderException e) {
      throw new BadInput(String.valueOf(e.getMessage()));
    } catch (StoreException e) {
      throw new StudyFailure(String.valueOf(e.getMessage()), e);
    }
  }
}
