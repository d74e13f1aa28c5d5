package dev.jkc.compiler.object;

/** A place in a section of object code, in bytes from the start of the section. */
record Location(int section, long offset) implements Comparable<Location> {
  Location plus(long bytes) {
    return new Location(section, offset + bytes);
  }

  @Override
  public int compareTo(Location other) {
    int bySection = Integer.compare(section, other.section);
    return bySection != 0 ? bySection : Long.compare(offset, other.offset);
  }
}
