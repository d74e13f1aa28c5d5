package java.util;

/** Weeks of years and months, of which the first has at least some days. */
record CivilWeeks(CivilDays days, int firstDayOfWeek, int minimalDays) {
  /** The day on which the first week of a year or month begins that begins on a day. */
  long first(long start) {
    long week = CivilDays.onOrBefore(start + 6, firstDayOfWeek);
    return week - start >= minimalDays ? week - 7 : week;
  }

  /** The week of a day in the year or month that begins on a day, from 1. */
  int week(long start, long day) {
    return Math.floorDiv((int) (day - first(start)), 7) + 1;
  }

  /** The day on which the first week of a year begins. */
  long firstOfYear(long year) {
    return first(days.yearStart(year));
  }

  /** The year to which the week of a day belongs, the day being of some year. */
  int yearOf(long day, int year) {
    if (day < firstOfYear(year)) {
      return year - 1;
    }
    return day < firstOfYear(year + 1L) ? year : year + 1;
  }
}
