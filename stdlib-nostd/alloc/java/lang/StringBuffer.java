package java.lang;

import java.io.Serializable;

/** A {@link StringBuilder}, whose methods are not synchronized so far. */
public final class StringBuffer
    implements Appendable, Serializable, Comparable<StringBuffer>, CharSequence {
  private final StringBuilder builder;

  /** Makes an empty sequence with room for 16 units. */
  public StringBuffer() {
    builder = new StringBuilder();
  }

  /** Makes an empty sequence with some room. */
  public StringBuffer(int capacity) {
    builder = new StringBuilder(capacity);
  }

  /** Makes a sequence that begins as a string. */
  public StringBuffer(String text) {
    builder = new StringBuilder(text);
  }

  /** Makes a sequence that begins as another. */
  public StringBuffer(CharSequence text) {
    builder = new StringBuilder(text);
  }

  /** What the units are kept in. */
  StringBuilder builder() {
    return builder;
  }

  /** The number of units. */
  @Override
  public int length() {
    return builder.length();
  }

  /** Whether there are no units. */
  @Override
  public boolean isEmpty() {
    return builder.isEmpty();
  }

  /** The number of units that there is room for. */
  public int capacity() {
    return builder.capacity();
  }

  /** Makes room for so many units. */
  public void ensureCapacity(int capacity) {
    builder.ensureCapacity(capacity);
  }

  /** Gives room back that is not used. */
  public void trimToSize() {
    builder.trimToSize();
  }

  /** Adds or removes units at the end; new ones are zero. */
  public void setLength(int length) {
    builder.setLength(length);
  }

  /** The unit at an index from 0 to {@code length() - 1}. */
  @Override
  public char charAt(int index) {
    return builder.charAt(index);
  }

  /** Replaces a unit. */
  public void setCharAt(int index, char unit) {
    builder.setCharAt(index, unit);
  }

  /** The code point that begins at an index. */
  public int codePointAt(int index) {
    return builder.codePointAt(index);
  }

  /** The code point that ends before an index. */
  public int codePointBefore(int index) {
    return builder.codePointBefore(index);
  }

  /** The number of code points from {@code begin} to {@code end - 1}. */
  public int codePointCount(int begin, int end) {
    return builder.codePointCount(begin, end);
  }

  /** The index so many code points further on, or back. */
  public int offsetByCodePoints(int index, int distance) {
    return builder.offsetByCodePoints(index, distance);
  }

  /** Appends what an object says of itself, or {@code null}. */
  public StringBuffer append(Object object) {
    builder.append(object);
    return this;
  }

  /** Appends a string. */
  public StringBuffer append(String text) {
    builder.append(text);
    return this;
  }

  /** Appends the units of another sequence. */
  public StringBuffer append(StringBuffer sb) {
    builder.append((CharSequence) (sb == null ? null : sb.builder));
    return this;
  }

  /** Appends the units of another sequence. */
  public StringBuffer append(CharSequence text) {
    builder.append(text);
    return this;
  }

  /** Appends the units of another sequence from {@code start} to {@code end - 1}. */
  public StringBuffer append(CharSequence text, int start, int end) {
    builder.append(text, start, end);
    return this;
  }

  /** Appends all units of an array. */
  public StringBuffer append(char[] units) {
    builder.append(units);
    return this;
  }

  /** Appends {@code length} units of an array. */
  public StringBuffer append(char[] units, int start, int length) {
    builder.append(units, start, length);
    return this;
  }

  /** Appends {@code true} or {@code false}. */
  public StringBuffer append(boolean value) {
    builder.append(value);
    return this;
  }

  /** Appends a unit. */
  public StringBuffer append(char unit) {
    builder.append(unit);
    return this;
  }

  /** Appends a number in decimal. */
  public StringBuffer append(int number) {
    builder.append(number);
    return this;
  }

  /** Appends a number in decimal. */
  public StringBuffer append(long number) {
    builder.append(number);
    return this;
  }

  /** Appends the shortest decimal that is nearest to the number. */
  public StringBuffer append(float number) {
    builder.append(number);
    return this;
  }

  /** Appends the shortest decimal that is nearest to the number. */
  public StringBuffer append(double number) {
    builder.append(number);
    return this;
  }

  /** Appends the one or two units of a code point. */
  public StringBuffer appendCodePoint(int point) {
    builder.appendCodePoint(point);
    return this;
  }

  /** Appends a text so many times. */
  public StringBuffer repeat(CharSequence text, int times) {
    builder.repeat(text, times);
    return this;
  }

  /** Appends a code point so many times. */
  public StringBuffer repeat(int point, int times) {
    builder.repeat(point, times);
    return this;
  }

  /** Removes the units from {@code start} to {@code end - 1}, or to the end when that is nearer. */
  public StringBuffer delete(int start, int end) {
    builder.delete(start, end);
    return this;
  }

  /** Removes a unit. */
  public StringBuffer deleteCharAt(int index) {
    builder.deleteCharAt(index);
    return this;
  }

  /**
   * Replaces the units from {@code start} to {@code end - 1}, or to the end when that is nearer.
   */
  public StringBuffer replace(int start, int end, String text) {
    builder.replace(start, end, text);
    return this;
  }

  /** Inserts a string before an index. */
  public StringBuffer insert(int offset, String text) {
    builder.insert(offset, text);
    return this;
  }

  /** Inserts all units of an array before an index. */
  public StringBuffer insert(int offset, char[] units) {
    builder.insert(offset, units);
    return this;
  }

  /** Inserts {@code length} units of an array before an index. */
  public StringBuffer insert(int offset, char[] units, int start, int length) {
    builder.insert(offset, units, start, length);
    return this;
  }

  /** Inserts the units of another sequence before an index. */
  public StringBuffer insert(int offset, CharSequence text) {
    builder.insert(offset, text);
    return this;
  }

  /**
   * Inserts the units of another sequence from {@code start} to {@code end - 1} before an index.
   */
  public StringBuffer insert(int offset, CharSequence text, int start, int end) {
    builder.insert(offset, text, start, end);
    return this;
  }

  /** Inserts what an object says of itself, or {@code null}, before an index. */
  public StringBuffer insert(int offset, Object object) {
    builder.insert(offset, object);
    return this;
  }

  /** Inserts {@code true} or {@code false} before an index. */
  public StringBuffer insert(int offset, boolean value) {
    builder.insert(offset, value);
    return this;
  }

  /** Inserts a unit before an index. */
  public StringBuffer insert(int offset, char unit) {
    builder.insert(offset, unit);
    return this;
  }

  /** Inserts a number in decimal before an index. */
  public StringBuffer insert(int offset, int number) {
    builder.insert(offset, number);
    return this;
  }

  /** Inserts a number in decimal before an index. */
  public StringBuffer insert(int offset, long number) {
    builder.insert(offset, number);
    return this;
  }

  /** Inserts the shortest decimal that is nearest to the number before an index. */
  public StringBuffer insert(int offset, float number) {
    builder.insert(offset, number);
    return this;
  }

  /** Inserts the shortest decimal that is nearest to the number before an index. */
  public StringBuffer insert(int offset, double number) {
    builder.insert(offset, number);
    return this;
  }

  /** Turns the order of the code points round. */
  public StringBuffer reverse() {
    builder.reverse();
    return this;
  }

  /** The first index of a string, or −1. */
  public int indexOf(String text) {
    return builder.indexOf(text);
  }

  /** The first index of a string from {@code start} on, or −1. */
  public int indexOf(String text, int start) {
    return builder.indexOf(text, start);
  }

  /** The last index of a string, or −1. */
  public int lastIndexOf(String text) {
    return builder.lastIndexOf(text);
  }

  /** The last index of a string up to {@code start}, or −1. */
  public int lastIndexOf(String text, int start) {
    return builder.lastIndexOf(text, start);
  }

  /** The units from {@code start} on. */
  public String substring(int start) {
    return builder.substring(start);
  }

  /** The units from {@code start} to {@code end - 1}. */
  public String substring(int start, int end) {
    return builder.substring(start, end);
  }

  /** The units from {@code start} to {@code end - 1}. */
  @Override
  public CharSequence subSequence(int start, int end) {
    return builder.subSequence(start, end);
  }

  /** Copies units into an array. */
  public void getChars(int begin, int end, char[] to, int at) {
    builder.getChars(begin, end, to, at);
  }

  /** The units as they are now. */
  @Override
  public String toString() {
    return builder.toString();
  }

  /** The difference of the first units that differ, or else of the lengths. */
  @Override
  public int compareTo(StringBuffer another) {
    return builder.compareTo(another.builder);
  }
}
