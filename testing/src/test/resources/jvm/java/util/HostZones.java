package java.util;

import java.nio.file.Files;
import java.nio.file.Path;

/** What the library's class of that name asks Linux for, asked of the JVM. */
final class HostZones {
  private HostZones() {}

  static TimeZone find(String name) {
    try {
      TimeZone zone = ZoneFile.read(Files.readAllBytes(Path.of("/usr/share/zoneinfo", name)));
      if (zone != null) {
        zone.setID(name);
      }
      return zone;
    } catch (java.io.IOException e) {
      return null;
    }
  }

  static String defaultName() {
    return "UTC";
  }
}
