package dev.jkc.lang.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.lang.parser.SyntaxCode;
import dev.jkc.lang.source.SourceFile;
import org.junit.jupiter.api.Test;

class JsonRendererTest {
  @Test
  void writes_everything_on_one_line() {
    SourceFile file = new SourceFile("a/B.jk", SourceFile.Kind.JK, "class B {\n  int c\n}\n");
    Diagnostic diagnostic =
        Diagnostic.of(SyntaxCode.MISSING_SEMICOLON, file.range(17, 17), "expected `;`")
            .label("here")
            .at(file.range(8, 19), "in \"this\"\tclass\\")
            .note("one")
            .note("two\nlines")
            .help("add it … \u0001 \ud800");
    assertThat(JsonRenderer.render(diagnostic))
        .isEqualTo(
            "{\"code\":\"JK0002\",\"severity\":\"error\",\"message\":\"expected `;`\","
                + "\"file\":\"a/B.jk\",\"line\":2,\"column\":8,\"endLine\":2,\"endColumn\":8,"
                + "\"labels\":["
                + "{\"file\":\"a/B.jk\",\"line\":2,\"column\":8,\"endLine\":2,\"endColumn\":8,"
                + "\"text\":\"here\",\"primary\":true},"
                + "{\"file\":\"a/B.jk\",\"line\":1,\"column\":9,\"endLine\":3,\"endColumn\":2,"
                + "\"text\":\"in \\\"this\\\"\\tclass\\\\\",\"primary\":false}],"
                + "\"notes\":[\"one\",\"two\\nlines\"],"
                + "\"helps\":[\"add it … \\u0001 \\ud800\"]}\n");
  }

  @Test
  void writes_empty_lists() {
    SourceFile file = new SourceFile("B.jk", SourceFile.Kind.JK, "");
    Diagnostic diagnostic = Diagnostic.of(SyntaxCode.BAD_ESCAPE, file.range(0, 0), "x");
    assertThat(JsonRenderer.render(diagnostic)).contains("\"notes\":[],\"helps\":[]}");
  }
}
