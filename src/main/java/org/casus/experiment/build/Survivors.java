package org.casus.experiment.build;

import java.util.BitSet;
import java.util.function.LongPredicate;

/** Which points of a design are left once combinations are taken out. */
final class Survivors {

  private static final int BLOCK = 4096;

  private final BitSet kept = new BitSet();
  private final int[] before;
  private final long count;

  Survivors(int size, LongPredicate keep) {
    this.before = new int[size / BLOCK + 2];
    int found = 0;
    for (int raw = 0; raw < size; raw++) {
      if (raw % BLOCK == 0) {
        before[raw / BLOCK] = found;
      }
      if (keep.test(raw)) {
        kept.set(raw);
        found++;
      }
    }
    for (int block = (size + BLOCK - 1) / BLOCK; block < before.length; block++) {
      before[block] = found;
    }
    this.count = found;
  }

  /** Number of points left. */
  long count() {
    return count;
  }

  /** The index, in the whole design, of a point that is left. */
  long raw(long index) {
    int low = 0;
    int high = before.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (before[middle] <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int raw = kept.nextSetBit(low * BLOCK);
    for (long skip = index - before[low]; skip > 0; skip--) {
      raw = kept.nextSetBit(raw + 1);
    }
    return raw;
  }
}
