package java.util;

import java.io.Serializable;

/** How far clocks are from UTC at a place, in milliseconds. */
public abstract class TimeZone implements Serializable, Cloneable {
  private static final String GMT = "GMT";

  private static TimeZone common;

  private String id;

  public TimeZone() {}

  /** The offset at a date in standard time, its year being of an era of {@link Calendar}. */
  public abstract int getOffset(
      int era, int year, int month, int day, int dayOfWeek, int milliseconds);

  /** The offset at a moment, in milliseconds since 1970-01-01T00:00Z. */
  public int getOffset(long date) {
    return inDaylightTime(new Date(date)) ? getRawOffset() + getDSTSavings() : getRawOffset();
  }

  /** What of the offset at a moment is daylight saving. */
  int savings(long moment) {
    return getOffset(moment) - standard(moment);
  }

  /** The offset at a moment without daylight saving. */
  int standard(long moment) {
    return getRawOffset();
  }

  /** The moment at which clocks show a time that is given as if it were of UTC. */
  long momentOf(long wall) {
    return wall - getOffset(wall - getRawOffset());
  }

  public abstract void setRawOffset(int offsetMillis);

  /** The offset of standard time. */
  public abstract int getRawOffset();

  public String getID() {
    return id;
  }

  public void setID(String ID) {
    id = Objects.requireNonNull(ID);
  }

  /** How much clocks are put forward in summer. */
  public int getDSTSavings() {
    return useDaylightTime() ? 3_600_000 : 0;
  }

  public abstract boolean useDaylightTime();

  /** Whether clocks are put forward now, or will be. */
  public boolean observesDaylightTime() {
    return useDaylightTime() || inDaylightTime(new Date());
  }

  public abstract boolean inDaylightTime(Date date);

  /** The short name of the zone while clocks are put forward by so much. */
  String shortName(int savings) {
    return id;
  }

  /**
   * The zone of a name such as {@code America/New_York} or {@code GMT+05:30}; GMT if there is none.
   *
   * @throws UnsupportedOperationException if the system has no files of time zones
   */
  public static TimeZone getTimeZone(String ID) {
    TimeZone found = find(Objects.requireNonNull(ID));
    return found == null ? fixed(GMT, 0) : found;
  }

  private static TimeZone find(String name) {
    if (name.equals("UTC") || name.equals(GMT)) {
      return fixed(name, 0);
    }
    TimeZone custom = custom(name);
    return custom == null ? HostZones.find(name) : custom;
  }

  private static TimeZone fixed(String name, int offset) {
    TimeZone zone = new HostZone(offset);
    zone.setID(name);
    return zone;
  }

  /** The zone of GMT, a sign, hours and perhaps minutes; null if a name is not of that form. */
  private static TimeZone custom(String name) {
    int length = name.length();
    if (length < 5 || !name.startsWith(GMT) || (name.charAt(3) != '+' && name.charAt(3) != '-')) {
      return null;
    }
    int colon = name.indexOf(':');
    int digits = length - 4 - (colon < 0 ? 0 : 1);
    boolean isWellFormed = colon < 0 ? digits <= 4 : colon > 4 && colon <= 6 && length == colon + 3;
    int number = 0;
    for (int i = 4; i < length; i++) {
      char digit = name.charAt(i);
      isWellFormed &= i == colon || (digit >= '0' && digit <= '9');
      number = i == colon ? number : 10 * number + digit - '0';
    }
    int hours = digits <= 2 && colon < 0 ? number : number / 100;
    int minutes = digits <= 2 && colon < 0 ? 0 : number % 100;
    if (!isWellFormed || hours > 23 || minutes > 59) {
      return null;
    }
    boolean isBehind = name.charAt(3) == '-';
    int offset = (hours * 60 + minutes) * 60_000;
    if (offset == 0) {
      return fixed(isBehind ? "GMT-00:00" : "GMT+00:00", 0);
    }
    return fixed(offsetName(isBehind ? -offset : offset), isBehind ? -offset : offset);
  }

  /** GMT with an offset behind, if there is one. */
  static String offsetName(int offset) {
    if (offset == 0) {
      return GMT;
    }
    int minutes = Math.abs(offset) / 60_000;
    return new StringBuilder(GMT)
        .append(offset < 0 ? '-' : '+')
        .append(minutes / 600)
        .append(minutes / 60 % 10)
        .append(':')
        .append(minutes % 60 / 10)
        .append(minutes % 10)
        .toString();
  }

  /** The zone of this computer, or what was set instead. */
  public static TimeZone getDefault() {
    return (TimeZone) common().clone();
  }

  /** The default zone itself, which nobody changes. */
  static TimeZone common() {
    if (common == null) {
      String name = System.getProperty("user.timezone");
      TimeZone found = find(name == null || name.isEmpty() ? HostZones.defaultName() : name);
      common = found == null ? fixed(GMT, 0) : found;
    }
    return common;
  }

  /** Sets what {@link #getDefault} returns; null for the zone of this computer. */
  public static void setDefault(TimeZone zone) {
    common = zone == null ? null : (TimeZone) zone.clone();
  }

  /** Whether another zone has the same offsets at the same times. */
  public boolean hasSameRules(TimeZone other) {
    return other != null
        && getRawOffset() == other.getRawOffset()
        && useDaylightTime() == other.useDaylightTime();
  }

  @Override
  public Object clone() {
    try {
      return super.clone();
    } catch (CloneNotSupportedException e) {
      throw new InternalError(e);
    }
  }
}
