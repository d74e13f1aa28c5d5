import java.util.ArrayList;
import java.util.List;

/** Texts that are built, searched, cut and joined. */
final class Strings {
  private Strings() {}

  static long round() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      out.append("line ").append(i).append(": ").append(i * 31L).append(" = ").append(i / 8.0);
      out.append(i % 5 == 0 ? ';' : ',').append('\n');
    }
    String text = out.toString();
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end));
      start = end + 1;
    }
    long hash = 0;
    for (String line : lines) {
      String[] parts = line.split(" ");
      String joined = String.join("-", parts).toUpperCase().replace(':', '.');
      hash = hash * 31 + joined.hashCode() + joined.indexOf("= ");
      if (joined.endsWith(";") && joined.contains("77")) {
        hash += new StringBuilder(joined).reverse().toString().trim().length();
      }
    }
    String sum = "";
    for (int i = 0; i < 1500; i++) {
      sum += i % 10;
    }
    return hash * 31 + sum.hashCode();
  }

  public static void main(String[] args) {
    Timing.run(args, Strings::round);
  }
}
