package org.casus.architecture.broken.elsewhere;

/** Lives in a package that the table does not name. */
class Homeless {}
