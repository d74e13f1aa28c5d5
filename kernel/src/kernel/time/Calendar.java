package kernel.time;

/** Dates of the Gregorian calendar, of days counted from the start of 1970. */
public final class Calendar {
  public static final int SECONDS_PER_DAY = 86_400;

  /** Days from the start of the year 0, taken to begin in March, to that of 1970. */
  private static final long DAYS_BEFORE_1970 = 719_468;

  private static final long DAYS_IN_400_YEARS = 146_097;

  private Calendar() {}

  /** The date as a number of the form 20260131, for years from 0 to 9999. */
  public static int date(long daysSince1970) {
    long days = daysSince1970 + DAYS_BEFORE_1970;
    long cycle = Math.floorDiv(days, DAYS_IN_400_YEARS);
    long dayOfCycle = days - cycle * DAYS_IN_400_YEARS;
    // A year of a cycle has 365 days, but for each fourth, without each hundredth, with the last.
    long yearOfCycle =
        (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365;
    long dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
    // Months from March on have 31 and 30 days in turn, five of them 153.
    long monthsSinceMarch = (5 * dayOfYear + 2) / 153;
    long day = dayOfYear - (153 * monthsSinceMarch + 2) / 5 + 1;
    long month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9;
    long year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0);
    return (int) (year * 10_000 + month * 100 + day);
  }
}
