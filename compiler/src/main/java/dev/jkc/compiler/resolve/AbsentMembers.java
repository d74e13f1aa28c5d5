package dev.jkc.compiler.resolve;

import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Ancestors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The public members that classes have in the JDK and not in jkc's library, as the page that lists
 * them for users has them.
 */
final class AbsentMembers {
  private static final String PAGE = "/absent/absent.md";
  private static final String START = "```members\n";

  /** Read only for the sake of a diagnostic. */
  private static final Map<String, List<String>> BY_CLASS = read();

  private AbsentMembers() {}

  /**
   * Members of a name that a class lacks, or else one of its supertypes.
   *
   * @param owner the class that lacks them
   * @param members as signatures of erased types, {@code lookup(List, Collection)}
   */
  record Lack(TypeSymbol owner, List<String> members) {}

  /** The members of a name that a type lacks; none if the JDK's has none either. */
  static Lack of(TypeSymbol type, String name) {
    List<String> members =
        BY_CLASS.getOrDefault(type.binaryName(), List.of()).stream()
            .filter(member -> member.equals(name) || member.startsWith(name + "("))
            .toList();
    if (!members.isEmpty()) {
      return new Lack(type, members);
    }
    for (Type.Declared parent : Ancestors.direct(type.thisType())) {
      Lack lack = of(parent.symbol(), name);
      if (!lack.members().isEmpty()) {
        return lack;
      }
    }
    return new Lack(type, List.of());
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> all = new HashMap<>();
    String page = page();
    int start = page.indexOf(START) + START.length();
    String block = page.substring(start, page.indexOf("```", start)).replace("\n  ", " ");
    block
        .lines()
        .forEach(
            line -> {
              int colon = line.indexOf(": ");
              all.put(line.substring(0, colon), split(line.substring(colon + 2)));
            });
    return all;
  }

  private static String page() {
    try (InputStream page = AbsentMembers.class.getResourceAsStream(PAGE)) {
      if (page == null) {
        throw new IllegalStateException("no " + PAGE);
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts between commas that are not in parentheses. */
  private static List<String> split(String members) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < members.length(); i++) {
      char c = members.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        parts.add(members.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(members.substring(start).strip());
    return parts;
  }
}
