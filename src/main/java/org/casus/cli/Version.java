package org.casus.cli;

import org.casus.study.Release;
import picocli.CommandLine.IVersionProvider;

/** The version of Casus that runs. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"casus " + Release.version()};
  }
}
