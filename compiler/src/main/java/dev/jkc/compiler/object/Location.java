package dev.jkc.compiler.object;

import java.util.Comparator;

/** A place in a section of object code, in bytes from the start of the section. */
record Location(int section, long offset) implements Comparable<Location> {
  private static final Comparator<Location> ORDER =
      Comparator.comparingInt(Location::section).thenComparingLong(Location::offset);

  Location plus(long bytes) {
    return new Location(section, offset + bytes);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }
}
