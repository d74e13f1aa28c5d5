package dev.jkc.testing.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import dev.jkc.compiler.target.Targets;
import dev.jkc.testing.tool.Jkc;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * The page of what is absent lists the members that classes of the library lack, and no others.
 * {@code -Djkc.update=true} writes the list anew.
 */
final class AbsentMembersTest {
  private static final Path PAGE = Jkc.ROOT.resolve("docs/language/absent.md");
  private static final String START = "```members\n";
  private static final String END = "```\n";
  private static final int WIDTH = 120;

  private record Source(String text) {
    JavaFileObject file() {
      return new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
          return text;
        }
      };
    }
  }

  @Test
  void the_page_lists_exactly_the_members_that_are_absent() throws Exception {
    List<Path> library =
        Targets.bundled().find("x86_64-linux").libraryLayers().stream()
            .map(Jkc.ROOT.resolve("stdlib-nostd")::resolve)
            .toList();
    JkcProgram program = JkcProgram.check(List.of(), library);
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    null,
                    null,
                    List.of("--release", "21", "-proc:none"),
                    null,
                    List.of(new Source("class A {}").file()));
    task.analyze();
    SortedSet<String> lines = new TreeSet<>();
    for (String name : program.libraryTypes()) {
      TypeElement type = task.getElements().getTypeElement(name);
      if (name.startsWith("java.") && type != null) {
        addAbsent(type, task.getElements(), task.getTypes(), program, lines);
      }
    }
    String text = lines.stream().map(AbsentMembersTest::wrapped).collect(Collectors.joining());
    String page = Files.readString(PAGE);
    int start = page.indexOf(START) + START.length();
    int end = page.indexOf(END, start);
    if (Boolean.getBoolean("jkc.update")) {
      Files.writeString(PAGE, page.substring(0, start) + text + page.substring(end));
      return;
    }
    assertThat(page.substring(start, end)).isEqualTo(text);
  }

  private static void addAbsent(
      TypeElement type,
      Elements elements,
      Types types,
      JkcProgram program,
      SortedSet<String> lines) {
    JavacTypes members = new JavacTypes(elements, types, program);
    String binaryName = elements.getBinaryName(type).toString();
    SortedSet<String> absent = new TreeSet<>();
    for (Element member : type.getEnclosedElements()) {
      if (!isVisible(member)) {
        continue;
      }
      switch (member) {
        case ExecutableElement method when !members.isKnown(method) ->
            absent.add(signature(method, type, types));
        case VariableElement field when !program.hasField(binaryName, name(field)) ->
            absent.add(name(field));
        default -> {}
      }
    }
    for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
      if (isVisible(nested) && program.hasType(elements.getBinaryName(nested).toString())) {
        addAbsent(nested, elements, types, program, lines);
      } else if (isVisible(nested)) {
        absent.add(name(nested));
      }
    }
    if (!absent.isEmpty()) {
      lines.add(type.getQualifiedName() + ": " + String.join(", ", absent));
    }
  }

  private static boolean isVisible(Element member) {
    return member.getModifiers().contains(Modifier.PUBLIC)
        || member.getModifiers().contains(Modifier.PROTECTED);
  }

  private static String name(Element element) {
    return element.getSimpleName().toString();
  }

  private static String signature(ExecutableElement method, TypeElement owner, Types types) {
    String name = name(method.getKind() == ElementKind.CONSTRUCTOR ? owner : method);
    return name
        + method.getParameters().stream()
            .map(parameter -> types.erasure(parameter.asType()).toString())
            .map(text -> text.substring(text.lastIndexOf('.') + 1))
            .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String wrapped(String line) {
    List<String> rows = new ArrayList<>(List.of(""));
    for (String word : line.split(" ", -1)) {
      String last = rows.getLast();
      if (last.length() + 1 + word.length() > WIDTH) {
        rows.add("  " + word);
      } else {
        rows.set(rows.size() - 1, last.isEmpty() ? word : last + " " + word);
      }
    }
    return String.join("\n", rows) + "\n";
  }
}
