package java.util;

/**
 * Days of the Gregorian calendar from one day on, and of the Julian one before it. Day 0 is January
 * 1, 1970; months count from 0; year 0 is the one before year 1.
 */
final class CivilDays {
  /** The change of October 15, 1582. */
  static final CivilDays USUAL = new CivilDays(-141_427);

  /** One calendar for all days. */
  static final CivilDays GREGORIAN = new CivilDays(Long.MIN_VALUE);

  static final CivilDays JULIAN = new CivilDays(Long.MAX_VALUE);

  private static final int MONTHS = 12;

  /** Years begin in March here, so that a leap day is their last. */
  private static final int MARCH = 2;

  private static final int DAYS_OF_YEAR = 365;
  private static final int DAYS_OF_4_YEARS = 1461;
  private static final int DAYS_OF_400_YEARS = 146_097;

  /** March 1 of the year 0. */
  private static final int GREGORIAN_START = -719_468;

  private static final int JULIAN_START = -719_470;

  private final long cutover;

  CivilDays(long cutover) {
    this.cutover = cutover;
  }

  /** A day as people write it. */
  record Date(int year, int month, int day) {}

  /** Whether a day is one of the Gregorian calendar. */
  boolean isGregorian(long day) {
    return day >= cutover;
  }

  /** The year of the first day of the Gregorian calendar. */
  int cutoverYear() {
    return date(cutover).year();
  }

  Date date(long day) {
    return isGregorian(day) ? gregorian(day) : julian(day);
  }

  /** The day of a date, whose parts may lie outside of their ranges; dates left out are Julian. */
  long day(long year, long month, long dayOfMonth) {
    long gregorian = gregorian(year, month) + dayOfMonth - 1;
    return isGregorian(gregorian) ? gregorian : julian(year, month) + dayOfMonth - 1;
  }

  /** The first day that there is of a month. */
  long monthStart(long year, long month) {
    long julian = julian(year, month);
    return isGregorian(julian) ? Math.max(gregorian(year, month), cutover) : julian;
  }

  /** The first day that there is of a year. */
  long yearStart(long year) {
    return monthStart(year, 0);
  }

  /** The number of the last day of a month. */
  int lastDay(long year, long month) {
    return date(monthStart(year, month + 1) - 1).day();
  }

  /** The first day of a month of the Gregorian calendar, where one century of four has a leap day. */
  static long gregorian(long year, long month) {
    long years = Math.floorDiv(monthsFromMarch(year, month), MONTHS);
    return julian(year, month)
        + (GREGORIAN_START - JULIAN_START)
        - Math.floorDiv(years, 100)
        + Math.floorDiv(years, 400);
  }

  /** The first day of a month of the Julian calendar. */
  static long julian(long year, long month) {
    long months = monthsFromMarch(year, month);
    long years = Math.floorDiv(months, MONTHS);
    return JULIAN_START
        + DAYS_OF_YEAR * years
        + Math.floorDiv(years, 4)
        + daysBefore(Math.floorMod(months, MONTHS));
  }

  private static long monthsFromMarch(long year, long month) {
    return year * MONTHS + month - MARCH;
  }

  /** Days of the months before one, as months count from March: 153 in each five of them. */
  private static int daysBefore(int month) {
    return (153 * month + 2) / 5;
  }

  private static Date gregorian(long day) {
    long since = day - GREGORIAN_START;
    long eras = Math.floorDiv(since, DAYS_OF_400_YEARS);
    int inEra = Math.floorMod(since, DAYS_OF_400_YEARS);
    int years = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / DAYS_OF_YEAR;
    return date(400 * eras + years, inEra - (DAYS_OF_YEAR * years + years / 4 - years / 100));
  }

  private static Date julian(long day) {
    long since = day - JULIAN_START;
    long eras = Math.floorDiv(since, DAYS_OF_4_YEARS);
    int inEra = Math.floorMod(since, DAYS_OF_4_YEARS);
    int years = (inEra - inEra / 1460) / DAYS_OF_YEAR;
    return date(4 * eras + years, inEra - DAYS_OF_YEAR * years);
  }

  private static Date date(long marchYear, int dayOfYear) {
    int month = (5 * dayOfYear + 2) / 153;
    int day = dayOfYear - daysBefore(month) + 1;
    boolean isNextYear = month + MARCH >= MONTHS;
    return new Date(
        (int) (isNextYear ? marchYear + 1 : marchYear),
        isNextYear ? month + MARCH - MONTHS : month + MARCH,
        day);
  }

  /** The last day of the week that is not after a day; days of the week count from Sunday as 1. */
  static long onOrBefore(long day, int dayOfWeek) {
    return day - Math.floorMod(day - (dayOfWeek - dayOfWeek(0)), 7);
  }

  /** The day of the week of a day, from Sunday as 1. */
  static int dayOfWeek(long day) {
    return Math.floorMod(day + 4, 7) + 1;
  }
}
