package kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The kernel's calendar is that of java.time. */
final class CalendarTest {
  @Test
  void every_day_of_ten_thousand_years_has_its_date() {
    long first = LocalDate.of(0, 1, 1).toEpochDay();
    LocalDate date = LocalDate.ofEpochDay(first);
    for (long day = first; date.getYear() < 10_000; day++) {
      int expected = date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
      assertThat(Calendar.date(day)).isEqualTo(expected);
      date = date.plusDays(1);
    }
  }
}
