package dev.jkc.lang.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.lang.source.SourceFile;
import dev.jkc.lang.source.SourceRange;
import org.junit.jupiter.api.Test;

class TextRendererTest {
  private enum Code implements DiagnosticCode {
    MISTAKE(412, Severity.ERROR),
    DOUBT(7, Severity.WARNING);

    private final int number;
    private final Severity severity;

    Code(int number, Severity severity) {
      this.number = number;
      this.severity = severity;
    }

    @Override
    public int number() {
      return number;
    }

    @Override
    public Severity severity() {
      return severity;
    }

    @Override
    public String title() {
      return "a test";
    }
  }

  private static SourceFile file(String name, String text) {
    return new SourceFile(name, SourceFile.Kind.ofFileName(name), text);
  }

  private static SourceRange range(SourceFile file, String text) {
    int start = file.text().indexOf(text);
    return file.range(start, start + text.length());
  }

  private static String render(Diagnostic diagnostic) {
    return TextRenderer.render(diagnostic, false);
  }

  @Test
  void shows_code_place_source_label_and_hint() {
    String text = "\n".repeat(30) + "        return *port;\n";
    SourceFile serial = file("kernel/src/device/Serial.jk", text);
    Diagnostic diagnostic =
        Diagnostic.of(
                Code.MISTAKE, range(serial, "*port"), "cannot dereference `port` outside `unsafe`")
            .label("reads memory through a raw pointer")
            .help("wrap it in `unsafe { … }` and say why the pointer is good");
    assertThat(render(diagnostic))
        .isEqualTo(
            """
            error[JK0412]: cannot dereference `port` outside `unsafe`
              --> kernel/src/device/Serial.jk:31:16
               |
            31 |         return *port;
               |                ^^^^^ reads memory through a raw pointer
               = help: wrap it in `unsafe { … }` and say why the pointer is good
            """);
  }

  @Test
  void shows_warnings_notes_and_longer_remarks() {
    SourceFile file = file("A.jk", "int a;");
    Diagnostic diagnostic =
        Diagnostic.of(Code.DOUBT, range(file, "a"), "`a` is never read")
            .note("first line\nsecond line")
            .help("remove it");
    assertThat(render(diagnostic))
        .isEqualTo(
            """
            warning[JK0007]: `a` is never read
             --> A.jk:1:5
              |
            1 | int a;
              |     ^
              = note: first line
                      second line
              = help: remove it
            """);
  }

  @Test
  void hangs_all_labels_of_a_line_but_the_last_from_bars() {
    SourceFile file = file("A.jk", "foo(left, middle, right);\n");
    Diagnostic diagnostic =
        Diagnostic.of(Code.MISTAKE, range(file, "middle"), "types differ")
            .label("this is a `long`")
            .at(range(file, "left"), "this is an `int`")
            .at(range(file, "right"), "and this is a `String`");
    assertThat(render(diagnostic))
        .isEqualTo(
            """
            error[JK0412]: types differ
             --> A.jk:1:11
              |
            1 | foo(left, middle, right);
              |     ----  ^^^^^^  ----- and this is a `String`
              |     |     |
              |     |     this is a `long`
              |     |
              |     this is an `int`
            """);
  }

  @Test
  void shows_labels_inside_each_other() {
    SourceFile file = file("A.jk", "a + b.c(d);\n");
    Diagnostic diagnostic =
        Diagnostic.of(Code.MISTAKE, range(file, "a + b.c(d)"), "outer")
            .label("all of this")
            .at(range(file, "b"), "here");
    assertThat(render(diagnostic))
        .isEqualTo(
            """
            error[JK0412]: outer
             --> A.jk:1:1
              |
            1 | a + b.c(d);
              | ^^^^^^^^^^
              | |   |
              | |   here
              | |
              | all of this
            """);
  }

  @Test
  void leaves_out_what_lies_between_distant_lines() {
    SourceFile file = file("A.jk", "int a;\nint b;\nint a2;\nint c;\nint d;\nint e;\nint a3;\n");
    Diagnostic diagnostic =
        Diagnostic.of(Code.MISTAKE, range(file, "a3"), "repeated")
            .label("second")
            .at(range(file, "a2"), "first")
            .at(range(file, "a"), "");
    assertThat(render(diagnostic))
        .isEqualTo(
            """
            error[JK0412]: repeated
             --> A.jk:7:5
              |
            1 | int a;
              |     -
            2 | int b;
            3 | int a2;
              |     -- first
            ...
            7 | int a3;
              |     ^^ second
            """);
  }

  @Test
  void marks_the_first_and_last_line_of_a_longer_range() {
    SourceFile file = file("A.jk", "a = foo(1,\n    2,\n    3,\n    4) + 5;\n");
    Diagnostic diagnostic =
        Diagnostic.of(Code.MISTAKE, range(file, "foo(1,\n    2,\n    3,\n    4)"), "too many")
            .label("four arguments");
    assertThat(render(diagnostic))
        .isEqualTo(
            """
            error[JK0412]: too many
             --> A.jk:1:5
              |
            1 | a = foo(1,
              |     ^^^^^^
            ...
            4 |     4) + 5;
              |     ^^ four arguments
            """);
  }

  @Test
  void points_behind_the_end_of_lines_and_files() {
    SourceFile file = file("A.jk", "int a\nint b");
    assertThat(render(Diagnostic.of(Code.MISTAKE, file.range(5, 5), "expected `;`")))
        .isEqualTo(
            """
            error[JK0412]: expected `;`
             --> A.jk:1:6
              |
            1 | int a
              |      ^
            """);
    assertThat(render(Diagnostic.of(Code.MISTAKE, file.range(11, 11), "expected `;`")))
        .contains("2 | int b\n  |      ^\n");
    SourceFile empty = file("B.jk", "");
    assertThat(render(Diagnostic.of(Code.MISTAKE, empty.range(0, 0), "nothing")))
        .isEqualTo(
            """
            error[JK0412]: nothing
             --> B.jk:1:1
              |
            1 |
              | ^
            """);
  }

  @Test
  void aligns_marks_below_tabs_and_wide_characters() {
    SourceFile file = file("A.jk", "\ta\tb = \"日本\" + e\u0301 + 👍 + c;\n");
    assertThat(render(Diagnostic.of(Code.MISTAKE, range(file, "b"), "x")))
        .contains("1 |     a   b = \"日本\"")
        .contains("\n  |         ^\n");
    assertThat(render(Diagnostic.of(Code.MISTAKE, range(file, "日本"), "x")))
        .contains("\n  |              ^^^^\n");
    assertThat(render(Diagnostic.of(Code.MISTAKE, range(file, "c"), "x")))
        .contains("\n  | " + " ".repeat(30) + "^\n");
  }

  @Test
  void replaces_characters_that_would_garble_the_terminal() {
    SourceFile file = file("A.jk", "a \u001b[31m \u202e b \ud800;\n");
    assertThat(render(Diagnostic.of(Code.MISTAKE, range(file, "b"), "x")))
        .contains("1 | a \ufffd[31m \ufffd b \ufffd;\n  | " + " ".repeat(10) + "^\n");
  }

  @Test
  void shows_other_files_after_the_first() {
    SourceFile one = file("One.jk", "class A {}\n");
    SourceFile two = file("Two.jk", "\n\n\n\n\n\n\n\n\n\n\nclass A {}\n");
    Diagnostic diagnostic =
        Diagnostic.of(Code.MISTAKE, range(one, "A"), "`A` is declared twice")
            .at(range(two, "A"), "first here");
    assertThat(render(diagnostic))
        .isEqualTo(
            """
            error[JK0412]: `A` is declared twice
              --> One.jk:1:7
               |
             1 | class A {}
               |       ^
              ::: Two.jk:12:7
               |
            12 | class A {}
               |       - first here
            """);
  }

  @Test
  void cuts_long_lines_around_the_mark() {
    SourceFile file = file("A.jk", "x".repeat(1000) + "!" + "y".repeat(1000));
    String text = render(Diagnostic.of(Code.MISTAKE, range(file, "!"), "here").label("this"));
    assertThat(text)
        .isEqualTo(
            "error[JK0412]: here\n --> A.jk:1:1001\n  |\n1 | …"
                + "x".repeat(60)
                + "!"
                + "y".repeat(99)
                + "…\n  | "
                + " ".repeat(61)
                + "^ this\n");
  }

  @Test
  void colours_kinds_frames_and_marks() {
    SourceFile file = file("A.jk", "int a, b;");
    Diagnostic diagnostic =
        Diagnostic.of(Code.MISTAKE, range(file, "a"), "no").at(range(file, "b"), "but").help("go");
    assertThat(TextRenderer.render(diagnostic, true).replace('\u001b', '#'))
        .isEqualTo(
            """
            #[1;31merror[JK0412]#[0m#[1m: no#[0m
            #[1;34m --> #[0mA.jk:1:5
              #[1;34m|#[0m
            #[1;34m1 |#[0m int a, b;
              #[1;34m|#[0m     #[1;31m^#[0m  #[1;34m-#[0m #[1;34mbut#[0m
              #[1;34m=#[0m #[1mhelp#[0m: go
            """);
  }

  @Test
  void takes_all_line_terminators_for_one() {
    SourceFile file = file("A.jk", "int a;\r\nint b;\rint c;\n");
    assertThat(render(Diagnostic.of(Code.MISTAKE, range(file, "c"), "x")))
        .contains("A.jk:3:5\n  |\n3 | int c;\n  |     ^\n");
    assertThat(render(Diagnostic.of(Code.MISTAKE, range(file, "int a;\r\n"), "x")))
        .contains("1 | int a;\n  | ^^^^^^\n");
  }
}
