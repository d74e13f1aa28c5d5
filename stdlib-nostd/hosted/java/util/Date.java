package java.util;

import java.io.Serializable;

/** A moment, in milliseconds since 1970-01-01T00:00Z. */
public class Date implements Serializable, Cloneable, Comparable<Date> {
  private static final long DAY = 24L * 3_600_000;
  private static final int FIRST_YEAR = 1900;
  private static final int MONTHS = 12;

  private static final int YEAR = 0;
  private static final int MONTH = 1;
  private static final int DATE = 2;
  private static final int HOUR = 3;
  private static final int MINUTE = 4;
  private static final int SECOND = 5;

  private long time;

  /** What was set since the time was known; null if nothing was. */
  private int[] parts;

  /** Now. */
  public Date() {
    this(System.currentTimeMillis());
  }

  public Date(long date) {
    time = date;
  }

  /** The beginning of a day in the default time zone; years count from 1900, months from 0. */
  @Deprecated
  public Date(int year, int month, int date) {
    this(year, month, date, 0, 0, 0);
  }

  @Deprecated
  public Date(int year, int month, int date, int hrs, int min) {
    this(year, month, date, hrs, min, 0);
  }

  @Deprecated
  public Date(int year, int month, int date, int hrs, int min, int sec) {
    time = TimeZone.common().momentOf(wall(year + FIRST_YEAR, month, date, hrs, min, sec));
  }

  /** A time of the day as clocks show it, as if it were of UTC. */
  private static long wall(long year, int month, int day, long hours, long minutes, long seconds) {
    return CivilDays.USUAL.day(year, month, day) * DAY + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  }

  /** The moment of a time in UTC; years count from 1900, months from 0. */
  @Deprecated
  public static long UTC(int year, int month, int date, int hrs, int min, int sec) {
    return wall(year + FIRST_YEAR, month, date, hrs, min, sec);
  }

  /** The moment, once all parts that were set are in their ranges. */
  private long moment() {
    if (parts != null) {
      long clock = (parts[HOUR] * 60L + parts[MINUTE]) * 60 + parts[SECOND];
      long day = CivilDays.USUAL.day(parts[YEAR], parts[MONTH], parts[DATE]);
      time = TimeZone.common().momentOf(day * DAY + clock * 1000 + Math.floorMod(time, 1000));
      parts = null;
    }
    return time;
  }

  private long wall() {
    long moment = moment();
    return moment + TimeZone.common().getOffset(moment);
  }

  private CivilDays.Date date() {
    return CivilDays.USUAL.date(Math.floorDiv(wall(), DAY));
  }

  private int secondOfDay() {
    return (int) (Math.floorMod(wall(), DAY) / 1000);
  }

  /** The parts as they were set, even if they are out of their ranges. */
  private int[] parts() {
    if (parts == null) {
      CivilDays.Date date = date();
      parts =
          new int[] {
            date.year(), date.month(), date.day(), getHours(), getMinutes(), getSeconds()
          };
    }
    return parts;
  }

  @Deprecated
  public int getYear() {
    return yearOfEra(date()) - FIRST_YEAR;
  }

  @Deprecated
  public void setYear(int year) {
    parts()[YEAR] = year + FIRST_YEAR;
  }

  @Deprecated
  public int getMonth() {
    return date().month();
  }

  @Deprecated
  public void setMonth(int month) {
    parts()[MONTH] = Math.floorMod(month, MONTHS);
    parts[YEAR] += Math.floorDiv(month, MONTHS);
  }

  @Deprecated
  public int getDate() {
    return date().day();
  }

  @Deprecated
  public void setDate(int date) {
    parts()[DATE] = date;
  }

  /** The day of the week, from Sunday as 0. */
  @Deprecated
  public int getDay() {
    return CivilDays.dayOfWeek(Math.floorDiv(wall(), DAY)) - 1;
  }

  @Deprecated
  public int getHours() {
    return secondOfDay() / 3600;
  }

  @Deprecated
  public void setHours(int hours) {
    parts()[HOUR] = hours;
  }

  @Deprecated
  public int getMinutes() {
    return secondOfDay() / 60 % 60;
  }

  @Deprecated
  public void setMinutes(int minutes) {
    parts()[MINUTE] = minutes;
  }

  @Deprecated
  public int getSeconds() {
    return secondOfDay() % 60;
  }

  @Deprecated
  public void setSeconds(int seconds) {
    parts()[SECOND] = seconds;
  }

  public long getTime() {
    return moment();
  }

  public void setTime(long time) {
    this.time = time;
    parts = null;
  }

  public boolean before(Date when) {
    return moment() < when.moment();
  }

  public boolean after(Date when) {
    return moment() > when.moment();
  }

  @Override
  public int compareTo(Date anotherDate) {
    return Long.compare(moment(), anotherDate.moment());
  }

  @Override
  public boolean equals(Object obj) {
    return obj instanceof Date date && getTime() == date.getTime();
  }

  @Override
  public int hashCode() {
    return Long.hashCode(getTime());
  }

  /** How many minutes the default time zone is behind UTC. */
  @Deprecated
  public int getTimezoneOffset() {
    return -TimeZone.common().getOffset(moment()) / 60_000;
  }

  /** Such as {@code Sat Aug 12 13:30:00 CEST 1995}. */
  @Override
  public String toString() {
    TimeZone zone = TimeZone.common();
    CivilDays.Date date = date();
    StringBuilder text = new StringBuilder(28);
    text.append(DateNames.DAYS[getDay()], 0, 3).append(' ');
    text.append(DateNames.MONTHS[date.month()], 0, 3).append(' ');
    appendTwoDigits(text, date.day()).append(' ');
    appendClock(text, secondOfDay()).append(' ');
    return text.append(zone.shortName(zone.savings(time)))
        .append(' ')
        .append(yearOfEra(date))
        .toString();
  }

  /** Such as {@code 12 Aug 1995 02:30:00 GMT}. */
  @Deprecated
  public String toGMTString() {
    long moment = moment();
    // It is the default time zone that decides of which calendar the date is.
    CivilDays days =
        CivilDays.USUAL.isGregorian(Math.floorDiv(wall(), DAY))
            ? CivilDays.GREGORIAN
            : CivilDays.JULIAN;
    CivilDays.Date date = days.date(Math.floorDiv(moment, DAY));
    StringBuilder text = new StringBuilder(32);
    text.append(date.day()).append(' ').append(DateNames.MONTHS[date.month()], 0, 3).append(' ');
    int second = (int) (Math.floorMod(moment, DAY) / 1000);
    return appendClock(text.append(yearOfEra(date)).append(' '), second)
        .append(" GMT")
        .toString();
  }

  private static int yearOfEra(CivilDays.Date date) {
    return date.year() <= 0 ? 1 - date.year() : date.year();
  }

  private static StringBuilder appendClock(StringBuilder text, int second) {
    appendTwoDigits(text, second / 3600).append(':');
    appendTwoDigits(text, second / 60 % 60).append(':');
    return appendTwoDigits(text, second % 60);
  }

  private static StringBuilder appendTwoDigits(StringBuilder text, int number) {
    return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  @Override
  public Object clone() {
    try {
      moment();
      return super.clone();
    } catch (CloneNotSupportedException e) {
      throw new InternalError(e);
    }
  }
}
