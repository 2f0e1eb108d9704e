package org.casus.results;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/**
 * The right to write a study, which one process has at a time.
 *
 * <p>The operating system holds it and takes it back when the process ends in whatever way, so that
 * a lock is never stale. Readers need none. A second file says who holds it, for on POSIX systems a
 * process loses a lock as soon as it closes any other opening of the locked file; that file
 * therefore stays, empty, and is touched by nobody else in the process that holds it.
 */
public final class StudyLock implements AutoCloseable {

  private static final String LOCK = "study.lock";
  private static final String WRITER = "study.writer";

  private final Path writer;
  private final FileChannel channel;

  private StudyLock(Path writer, FileChannel channel) {
    this.writer = writer;
    this.channel = channel;
  }

  /**
   * Takes the right to write in a folder.
   *
   * @param holder who takes it, for whoever comes second
   * @throws FolderException when it is taken, or the folder cannot be written
   */
  public static synchronized StudyLock take(StudyFolder folder, LockHolder holder) {
    Path writer = folder.root().resolve(WRITER);
    try {
      if (LockHolder.read(writer).filter(LockHolder::isHere).isPresent()) {
        throw refusal(folder);
      }
      FileChannel channel = open(folder.root().resolve(LOCK), StandardOpenOption.CREATE);
      if (!locked(channel)) {
        channel.close();
        throw refusal(folder);
      }
      holder.write(writer);
      return new StudyLock(writer, channel);
    } catch (IOException e) {
      throw new FolderException(
          folder.root() + ": the folder cannot be written (" + Failures.words(e) + ").");
    }
  }

  /** Who writes in the folder now, if somebody does. */
  public static synchronized Optional<LockHolder> holder(StudyFolder folder) {
    Optional<LockHolder> named = LockHolder.read(folder.root().resolve(WRITER));
    if (named.filter(LockHolder::isHere).isPresent()) {
      return named;
    }
    try (FileChannel channel = open(folder.root().resolve(LOCK))) {
      return locked(channel) ? Optional.empty() : named.or(() -> Optional.of(LockHolder.UNKNOWN));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // where nobody may write, nobody does
    }
  }

  /** Whether a file of a study folder belongs to its lock. */
  static boolean owns(Path file) {
    return Set.of(LOCK, WRITER).contains(String.valueOf(file.getFileName()));
  }

  private static FileChannel open(Path file, StandardOpenOption... more) throws IOException {
    return more.length == 0
        ? FileChannel.open(file, StandardOpenOption.WRITE)
        : FileChannel.open(file, StandardOpenOption.WRITE, more[0]);
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // another class loader of this process has it
    }
  }

  private static FolderException refusal(StudyFolder folder) {
    String who = holder(folder).orElse(LockHolder.UNKNOWN).words();
    return new FolderException(
        folder.root()
            + ": "
            + who
            + " is writing this study. Maybe wait until it ends, or end it; reading is allowed"
            + " meanwhile.");
  }

  /** Gives the right back. */
  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(writer);
    } catch (IOException e) {
      throw Failures.of(writer, e);
    }
  }
}
