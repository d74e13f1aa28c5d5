package dev.jkc.lang.parser;

import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceFile;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** The steps from a file's text to its tree. */
final class ParserRun {
  private final SourceFile file;
  private final Diagnostics diagnostics;
  private boolean neededFullLookahead;

  ParserRun(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Whether the quick prediction failed on a file without errors, which costs time. */
  boolean neededFullLookahead() {
    return neededFullLookahead;
  }

  /** Parses the file. */
  CompilationUnit run() {
    int errorsBefore = diagnostics.errorCount();
    SourceText text = SourceText.of(file, diagnostics);
    JkLexer lexer = new JkLexer(new UnitStream(text, file.name()));
    lexer.removeErrorListeners();
    List<CommonToken> tokens =
        ContextualKeywords.mark(new TokenScanner(file, text, lexer, diagnostics).scan());
    Brackets brackets = Brackets.of(tokens);
    Parentheses.mark(tokens, brackets, file.isJk());
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).setTokenIndex(i);
    }
    JkParser parser =
        new JkParser(new TokenArrayStream(tokens.toArray(new Token[0]), lexer));
    parser.removeErrorListeners();
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.setErrorHandler(new BailErrorStrategy());
    Builders builders = new Builders(file, text, diagnostics);
    try {
      return builders.declarations().unit(parser.compilationUnit());
    } catch (ParseCancellationException e) {
      Throwable cause = e.getCause();
      Token at =
          cause instanceof org.antlr.v4.runtime.RecognitionException r
              ? r.getOffendingToken()
              : tokens.get(tokens.size() - 1);
      diagnostics.report(
          Diagnostic.of(
              SyntaxCode.UNEXPECTED_TOKEN,
              file.range(
                  text.offset(at.getStartIndex()),
                  text.offset(Math.max(at.getStartIndex(), at.getStopIndex() + 1))),
              "unexpected " + at.getText() + " " + errorsBefore));
      return empty();
    }
  }

  private CompilationUnit empty() {
    return new CompilationUnit(
        file.range(0, file.text().length()), List.of(), null, List.of(), List.of());
  }
}
