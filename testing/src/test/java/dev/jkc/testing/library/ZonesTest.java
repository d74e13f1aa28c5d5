package dev.jkc.testing.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.testing.tool.Jkc;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars and time zones of the library do what those of the JDK do. */
final class ZonesTest {
  private static final Path FOLDER = Path.of("/usr/share/zoneinfo");

  /** What the library reads of a file of a time zone; null if it is none. */
  private static @Nullable Object read(byte[] file) throws Exception {
    Method read =
        World.library().type("java.util.ZoneFile").getDeclaredMethod("read", byte[].class);
    read.setAccessible(true);
    return read.invoke(null, (Object) file);
  }

  private static int offset(Object zone, long moment) throws Exception {
    Method offset = zone.getClass().getDeclaredMethod("getOffset", long.class);
    offset.setAccessible(true);
    return (int) offset.invoke(zone, moment);
  }

  private static Object zone(byte[] file) throws Exception {
    Object zone = read(file);
    if (zone == null) {
      throw new AssertionError("not a time zone");
    }
    return zone;
  }

  @Test
  void calendars_do_the_same() throws Exception {
    Path program = Jkc.ROOT.resolve("testing/src/test/resources/run/library/Calendars.java");
    assertThat(World.library().run(program)).isNotEmpty().isEqualTo(World.jdk().run(program));
  }

  /** Zones whose past and rules are old, so that all versions of the data agree. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "America/New_York", "America/Los_Angeles", "Australia/Sydney", "Europe/Berlin",
        "Europe/Dublin", "Asia/Kolkata", "Asia/Tokyo", "Australia/Lord_Howe"
      })
  void offsets_are_those_of_the_jdk(String name) throws Exception {
    Object zone = zone(Files.readAllBytes(FOLDER.resolve(name)));
    TimeZone expected = TimeZone.getTimeZone(name);
    long step = 17 * 3_600_000L;
    for (long moment = -900_000_000_000L; moment < 4_200_000_000_000L; moment += step) {
      assertThat(offset(zone, moment)).as("%d", moment).isEqualTo(expected.getOffset(moment));
    }
  }

  /** The rules for the time behind the data decide alone when there is no data. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EST5EDT,M3.2.0,M11.1.0|America/New_York",
        "CET-1CEST,M3.5.0,M10.5.0/3|Europe/Berlin",
        "AEST-10AEDT,M10.1.0,M4.1.0/3|Australia/Sydney",
        "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0|Australia/Lord_Howe",
        "IST-1GMT0,M10.5.0,M3.5.0/1|Europe/Dublin",
        "JST-9|Asia/Tokyo"
      })
  void rules_are_those_of_the_jdk(String rule, String name) throws Exception {
    Object zone = zone(withoutChanges(rule));
    TimeZone expected = TimeZone.getTimeZone(name);
    for (long moment = 1_700_000_000_000L; moment < 2_100_000_000_000L; moment += 1_800_000) {
      assertThat(offset(zone, moment)).as("%d", moment).isEqualTo(expected.getOffset(moment));
    }
  }

  /** A file of one type and no changes but a rule (RFC 8536). */
  private static byte[] withoutChanges(String rule) {
    String block = "TZif2" + "\0".repeat(15 + 16) + "\0\0\0\1\0\0\0\4" + "\0".repeat(6) + "LMT\0";
    return (block + block + "\n" + rule + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void damaged_files_are_no_zones_or_others() throws Exception {
    byte[] file = Files.readAllBytes(FOLDER.resolve("Europe/Dublin"));
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      byte[] damaged = Arrays.copyOf(file, i % 2 == 0 ? file.length : random.nextInt(file.length));
      for (int j = 0; j <= i % 4 && damaged.length > 0; j++) {
        int place = random.nextInt(i % 3 == 0 ? Math.min(damaged.length, 60) : damaged.length);
        damaged[place] = (byte) random.nextInt(256);
      }
      assertThatCode(
              () -> {
                Object zone = read(damaged);
                if (zone != null) {
                  offset(zone, random.nextLong());
                }
              })
          .doesNotThrowAnyException();
    }
    assertThat(read(new byte[0])).isNull();
    assertThat(read(withoutChanges("EST5EDT,M3.2"))).isNotNull();
  }

  /** Without files a zone that is asked for is no GMT, as names that do not exist are. */
  @Test
  void zones_without_files_are_refused(@TempDir Path folder) throws Exception {
    Path source =
        Files.writeString(
            folder.resolve("Where.java"),
            """
            import java.util.TimeZone;

            public class Where {
              public static void main(String[] args) {
                System.out.println(TimeZone.getTimeZone("GMT+01:00").getRawOffset());
                for (String name : new String[] {"Nowhere", "Europe/Berlin"}) {
                  try {
                    System.out.println(TimeZone.getTimeZone(name).getID());
                  } catch (UnsupportedOperationException e) {
                    System.out.println(e.getMessage());
                  }
                }
              }
            }
            """);
    Path program = folder.resolve("where");
    assertThat(Jkc.compile(List.of(source), program, OptimizationLevel.O0).diagnostics()).isEmpty();
    assertThat(output(program, FOLDER)).containsExactly("3600000", "GMT", "Europe/Berlin");
    String refusal = "time zones: there are none in " + folder;
    assertThat(output(program, folder)).containsExactly("3600000", refusal, refusal);
  }

  private static List<String> output(Path program, Path zones) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(program.toString());
    builder.environment().put("TZDIR", zones.toString());
    Process process = builder.redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(text).isZero();
    return text.lines().toList();
  }
}
