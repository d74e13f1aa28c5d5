package java.util;

/** A time zone whose offsets changed at known moments, and go on by a rule. */
final class HostZone extends TimeZone {
  private static final long MINUTE = 60_000;

  private static final long[] NEVER = {};
  private static final Offsets[] NONE = {};

  /** When offsets changed, in rising order. */
  private final long[] moments;

  /** The offsets from each of these moments on. */
  private final Offsets[] offsets;

  /** What holds after the last moment; null if nothing changes any more. */
  private final YearlyRule rule;

  private final String standardName;
  private final String daylightName;
  private int rawOffset;

  /** By how much the program has changed the offset. */
  private int change;

  /** A zone where clocks never change. */
  HostZone(int offset) {
    this(offset, NEVER, NONE, null, null, null);
  }

  HostZone(
      int rawOffset,
      long[] moments,
      Offsets[] offsets,
      YearlyRule rule,
      String standardName,
      String daylightName) {
    this.rawOffset = rawOffset;
    this.moments = moments;
    this.offsets = offsets;
    this.rule = rule;
    this.standardName = standardName;
    this.daylightName = daylightName;
  }

  /** The offsets at a moment, or at a time that clocks show. */
  private Offsets at(long time, boolean isWall) {
    int low = 0;
    int high = moments.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (moments[middle] + (isWall ? offsets[middle].total() : 0) <= time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == moments.length && rule != null) {
      return rule.at(time, isWall);
    }
    return low == 0 ? new Offsets(rawOffset - change, 0) : offsets[low - 1];
  }

  @Override
  public int getOffset(long date) {
    return at(date, false).total() + change;
  }

  @Override
  int savings(long moment) {
    return at(moment, false).savings();
  }

  @Override
  int standard(long moment) {
    return at(moment, false).standard() + change;
  }

  @Override
  long momentOf(long wall) {
    return wall - at(wall - change, true).total() - change;
  }

  @Override
  public int getOffset(int era, int year, int month, int day, int dayOfWeek, int milliseconds) {
    if (milliseconds < 0 || milliseconds >= 24 * 60 * MINUTE) {
      throw new IllegalArgumentException();
    }
    int proleptic = year;
    if (era == GregorianCalendar.BC) {
      proleptic = 1 - year;
    } else if (era != GregorianCalendar.AD) {
      throw new IllegalArgumentException();
    }
    if (month < Calendar.JANUARY
        || month > Calendar.DECEMBER
        || day < 1
        || day > CivilDays.GREGORIAN.lastDay(proleptic, month)
        || dayOfWeek < Calendar.SUNDAY
        || dayOfWeek > Calendar.SATURDAY) {
      throw new IllegalArgumentException();
    }
    long midnight = (CivilDays.gregorian(proleptic, month) + day - 1) * 24 * 60 * MINUTE;
    return getOffset(midnight + milliseconds - rawOffset);
  }

  @Override
  public void setRawOffset(int offsetMillis) {
    change += offsetMillis - rawOffset;
    rawOffset = offsetMillis;
  }

  @Override
  public int getRawOffset() {
    return rawOffset;
  }

  @Override
  public int getDSTSavings() {
    return useDaylightTime() ? rule.daylight.savings() : 0;
  }

  @Override
  public boolean useDaylightTime() {
    return rule != null;
  }

  @Override
  public boolean inDaylightTime(Date date) {
    return savings(date.getTime()) != 0;
  }

  @Override
  String shortName(int savings) {
    String name = savings == 0 ? standardName : daylightName;
    if (name == null) {
      return rawOffset == 0 || moments.length > 0 ? getID() : offsetName(rawOffset);
    }
    char first = name.charAt(0);
    return first == '+' || first == '-'
        ? offsetName(rawOffset + savings)
        : name;
  }

  @Override
  public boolean hasSameRules(TimeZone other) {
    return other instanceof HostZone zone
        && rawOffset == zone.rawOffset
        && change == zone.change
        && Arrays.equals(moments, zone.moments)
        && Arrays.equals(offsets, zone.offsets)
        && useDaylightTime() == zone.useDaylightTime();
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof HostZone zone && getID().equals(zone.getID()) && hasSameRules(zone);
  }

  @Override
  public int hashCode() {
    return rawOffset ^ moments.length;
  }

  @Override
  public String toString() {
    return "sun.util.calendar.ZoneInfo[id=\""
        + getID()
        + "\",offset="
        + rawOffset
        + ",dstSavings="
        + getDSTSavings()
        + ",useDaylight="
        + useDaylightTime()
        + ",transitions="
        + moments.length
        + ",lastRule="
        + rule
        + "]";
  }
}
