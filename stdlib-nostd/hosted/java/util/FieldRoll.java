package java.util;

/** Changes one field of a calendar and none of the larger ones: behind its last value comes its first. */
final class FieldRoll {
  private static final long DAY = 24L * 3_600_000;
  private static final int HOUR_LENGTH = 3_600_000;

  private final GregorianCalendar calendar;
  private final CivilDays days;
  private final CivilWeeks weeks;
  private final int[] fields;
  private final long today;
  private final int year;

  /** The first day of the month, and how many days that has. */
  private final long first;

  private final int length;

  /** Whether days are left out of the year, so that only the number of a day names it. */
  private final boolean isCutoverYear;

  FieldRoll(GregorianCalendar calendar, CivilDays days, long today) {
    this.calendar = calendar;
    this.days = days;
    this.today = today;
    weeks = calendar.weeks();
    fields = calendar.fields;
    CivilDays.Date date = days.date(today);
    year = date.year();
    first = days.monthStart(year, date.month());
    length = (int) (days.monthStart(year, date.month() + 1L) - first);
    isCutoverYear = days.cutoverYear() == year;
  }

  void roll(int field, int amount) {
    switch (field) {
      case Calendar.HOUR, Calendar.HOUR_OF_DAY -> rollHour(field, amount);
      case Calendar.MONTH -> {
        calendar.set(Calendar.MONTH, rolled(field, amount, Calendar.JANUARY, Calendar.DECEMBER));
        calendar.pinDay();
      }
      case Calendar.WEEK_OF_YEAR -> rollWeekOfYear(amount);
      case Calendar.WEEK_OF_MONTH -> rollWeekOfMonth(amount);
      case Calendar.DAY_OF_MONTH ->
          setDay(first + rolled((int) (today - first), amount, length));
      case Calendar.DAY_OF_YEAR -> rollDayOfYear(amount);
      case Calendar.DAY_OF_WEEK -> rollDayOfWeek(amount);
      case Calendar.DAY_OF_WEEK_IN_MONTH -> rollDayOfWeekInMonth(amount);
      default ->
          calendar.set(
              field,
              rolled(field, amount, calendar.getMinimum(field), calendar.getMaximum(field)));
    }
  }

  private int rolled(int field, int amount, int min, int max) {
    return min + rolled(fields[field] - min, amount, max - min + 1);
  }

  /** A value below a count some values on. */
  private static int rolled(int value, int amount, int count) {
    return Math.floorMod((long) value + amount, count);
  }

  private void setDay(long day) {
    calendar.set(Calendar.DAY_OF_MONTH, days.date(day).day());
  }

  private void setMonthAndDay(long day) {
    calendar.set(Calendar.MONTH, days.date(day).month());
    setDay(day);
  }

  private void rollHour(int field, int amount) {
    int count = calendar.getMaximum(field) + 1;
    int hour = rolled(fields[field], amount, count);
    int clock = goToHour(field, hour);
    if (clock == fields[Calendar.HOUR_OF_DAY] && amount % count != 0) {
      clock = goToHour(field, rolled(hour, amount > 0 ? 1 : -1, count));
    }
    fields[Calendar.HOUR_OF_DAY] = clock;
    fields[Calendar.AM_PM] = clock / 12;
    fields[Calendar.HOUR] = clock % 12;
    TimeZone zone = calendar.getTimeZone();
    fields[Calendar.ZONE_OFFSET] = zone.standard(calendar.time);
    fields[Calendar.DST_OFFSET] = zone.savings(calendar.time);
  }

  /** Goes to an hour of the day, or to the one that clocks show instead, which is returned. */
  private int goToHour(int field, int hour) {
    int ofDay = field == Calendar.HOUR ? hour + 12 * fields[Calendar.AM_PM] : hour;
    TimeZone zone = calendar.getTimeZone();
    long time = calendar.time;
    long wall = time + zone.getOffset(time);
    long midnight = wall - Math.floorMod(wall, DAY);
    long inHour = Math.floorMod(wall, HOUR_LENGTH);
    calendar.time = zone.momentOf(midnight + (long) ofDay * HOUR_LENGTH + inHour);
    long shown = calendar.time + zone.getOffset(calendar.time);
    return (int) (Math.floorMod(shown, DAY) / HOUR_LENGTH);
  }

  private void rollWeekOfYear(int amount) {
    int week = fields[Calendar.WEEK_OF_YEAR];
    int min = 1;
    int max = calendar.getActualMaximum(Calendar.WEEK_OF_YEAR);
    int weekYear = weeks.yearOf(today, year);
    int steps = amount;
    calendar.set(Calendar.DAY_OF_WEEK, fields[Calendar.DAY_OF_WEEK]);
    if (weekYear == year || isCutoverYear) {
      int sum = week + amount;
      if (sum > min && sum < max && !isCutoverYear) {
        calendar.set(Calendar.WEEK_OF_YEAR, sum);
        return;
      }
      // The day of the week may be of another year in the first and in the last week.
      min += days.date(today - 7L * (week - min)).year() == year ? 0 : 1;
      max -= days.date(today + 7L * (max - week)).year() == year ? 0 : 1;
    } else if (weekYear > year) {
      steps += amount < 0 ? 1 : 0;
      week = max;
    } else {
      steps -= amount > 0 ? week - max : 0;
      week = min;
    }
    int target = min + rolled(week - min, steps, max - min + 1);
    if (isCutoverYear) {
      setMonthAndDay(today + 7L * (target - week));
    } else {
      calendar.set(Calendar.WEEK_OF_YEAR, target);
    }
  }

  private void rollWeekOfMonth(int amount) {
    int max = calendar.getActualMaximum(Calendar.WEEK_OF_MONTH);
    int week = rolled(weeks.week(first, today) - 1, amount, max);
    int dayOfWeek = Math.floorMod(fields[Calendar.DAY_OF_WEEK] - weeks.firstDayOfWeek(), 7);
    long day = weeks.first(first) + 7L * week + dayOfWeek;
    setDay(Math.clamp(day, first, first + length - 1));
  }

  private void rollDayOfYear(int amount) {
    long start = days.yearStart(year);
    int count = (int) (days.yearStart(year + 1L) - start);
    int day = rolled((int) (today - start), amount, count);
    if (isCutoverYear) {
      setMonthAndDay(start + day);
    } else {
      calendar.set(Calendar.DAY_OF_YEAR, day + 1);
    }
  }

  private void rollDayOfWeek(int amount) {
    int week = fields[Calendar.WEEK_OF_YEAR];
    if (week > 1 && week < 52 && !isCutoverYear) {
      calendar.set(Calendar.WEEK_OF_YEAR, week);
      calendar.set(
          Calendar.DAY_OF_WEEK,
          rolled(Calendar.DAY_OF_WEEK, amount, Calendar.SUNDAY, Calendar.SATURDAY));
    } else if (amount % 7 != 0) {
      long start = CivilDays.onOrBefore(today, weeks.firstDayOfWeek());
      calendar.setDate(days.date(start + rolled((int) (today - start), amount, 7)));
    }
  }

  private void rollDayOfWeekInMonth(int amount) {
    int inWeek = (int) (today - first) % 7;
    int count = length / 7 + (inWeek < length % 7 ? 1 : 0);
    int week = rolled(fields[Calendar.DAY_OF_WEEK_IN_MONTH] - 1, amount, count);
    if (isCutoverYear) {
      setDay(first + inWeek + 7L * week);
    } else {
      calendar.set(Calendar.DAY_OF_WEEK, fields[Calendar.DAY_OF_WEEK]);
      calendar.set(Calendar.DAY_OF_WEEK_IN_MONTH, week + 1);
    }
  }
}
