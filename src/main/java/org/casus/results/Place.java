package org.casus.results;

/**
 * Where a replication is in a study.
 *
 * @param point index of its design point, at least 0
 * @param replication number among those of its point, at least 0
 */
public record Place(long point, long replication) {}
