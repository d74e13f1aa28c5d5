package java.util;

/** What is added to UTC in standard time, and on top of that in summer, in milliseconds. */
record Offsets(int standard, int savings) {
  int total() {
    return standard + savings;
  }
}
