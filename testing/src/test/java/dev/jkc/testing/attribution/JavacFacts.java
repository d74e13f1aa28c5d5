package dev.jkc.testing.attribution;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.jkc.testing.attribution.Facts.Aspect;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What javac says about the expressions of a program. */
final class JavacFacts extends TreePathScanner<@Nullable Void, Facts> {
  private final Facts facts = new Facts();
  private final Trees trees;
  private final SourcePositions positions;
  private final Elements elements;
  private final Types types;
  private final JavacTypes printer;
  private final CompilationUnitTree unit;
  private final CharSequence text;

  private JavacFacts(JavacTask task, CompilationUnitTree unit, JkcProgram program)
      throws IOException {
    this.trees = Trees.instance(task);
    this.positions = trees.getSourcePositions();
    this.elements = task.getElements();
    this.types = task.getTypes();
    this.printer = new JavacTypes(elements, types, program);
    this.unit = unit;
    this.text = unit.getSourceFile().getCharContent(true);
  }

  /**
   * Attributes sources.
   *
   * @param options of javac
   * @param program knows what is in the library
   */
  static Map<Path, Facts> of(
      List<Path> sources, StandardJavaFileManager files, List<String> options, JkcProgram program)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                new StringWriter(),
                files,
                null,
                options,
                null,
                files.getJavaFileObjectsFromPaths(sources));
    List<CompilationUnitTree> units = new ArrayList<>();
    task.parse().forEach(units::add);
    task.analyze();
    Map<Path, Facts> all = new HashMap<>();
    for (CompilationUnitTree unit : units) {
      JavacFacts scanner = new JavacFacts(task, unit, program);
      scanner.scan(unit, scanner.facts);
      all.put(Path.of(unit.getSourceFile().toUri()), scanner.facts);
    }
    return all;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, Facts facts) {
    if (tree instanceof ExpressionTree expression) {
      TreePath path = new TreePath(getCurrentPath(), tree);
      Span span = spanOf(tree);
      if (tree instanceof NewClassTree
          && getCurrentPath().getLeaf() instanceof VariableTree variable
          && isEnumConstant(getCurrentPath())) {
        span = Span.ofConstant(spanOf(variable).start(), variable.getName().length());
      }
      if (span.end() > span.start() && isValue(expression, path)) {
        note(expression, path, span);
      }
    }
    return super.scan(tree, facts);
  }

  /** The end of a resource that is named lies behind the semicolon. */
  private Span spanOf(Tree tree) {
    int start = (int) positions.getStartPosition(unit, tree);
    int end = (int) positions.getEndPosition(unit, tree);
    boolean isResource =
        getCurrentPath().getLeaf() instanceof TryTree statement
            && statement.getResources().contains(tree);
    return new Span(start, isResource && text.charAt(end - 1) == ';' ? end - 1 : end);
  }

  private boolean isEnumConstant(TreePath path) {
    Element element = trees.getElement(path);
    return element != null && element.getKind() == ElementKind.ENUM_CONSTANT;
  }

  @Override
  public @Nullable Void visitImport(ImportTree clause, Facts facts) {
    return null;
  }

  /** The name of the type of an enum constant stands nowhere. */
  @Override
  public @Nullable Void visitVariable(VariableTree variable, Facts facts) {
    return isEnumConstant(getCurrentPath())
        ? scan(variable.getInitializer(), facts)
        : super.visitVariable(variable, facts);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree creation, Facts facts) {
    scan(creation.getEnclosingExpression(), facts);
    scan(creation.getArguments(), facts);
    return scan(creation.getClassBody(), facts);
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree annotation, Facts facts) {
    return null;
  }

  /** Leaves out members that nobody wrote, and the values of annotations that nothing reads. */
  @Override
  public @Nullable Void visitMethod(MethodTree method, Facts facts) {
    Element element = trees.getElement(getCurrentPath());
    boolean isImplied = element != null && elements.getOrigin(element) != Elements.Origin.EXPLICIT;
    return isImplied || method.getDefaultValue() != null ? null : super.visitMethod(method, facts);
  }

  /** Whether it is neither the name of a type, package or method, nor syntax of a statement. */
  private boolean isValue(ExpressionTree expression, TreePath path) {
    Tree parent = path.getParentPath().getLeaf();
    return switch (expression.getKind()) {
      case IDENTIFIER, MEMBER_SELECT ->
          trees.getElement(path) == null || trees.getElement(path) instanceof VariableElement;
      case PARENTHESIZED ->
          !(parent instanceof IfTree
              || parent instanceof WhileLoopTree
              || parent instanceof DoWhileLoopTree
              || parent instanceof SwitchTree
              || parent instanceof SwitchExpressionTree
              || parent instanceof SynchronizedTree);
      case ANNOTATION,
          TYPE_ANNOTATION,
          ANNOTATED_TYPE,
          ARRAY_TYPE,
          PARAMETERIZED_TYPE,
          PRIMITIVE_TYPE,
          INTERSECTION_TYPE,
          UNION_TYPE,
          UNBOUNDED_WILDCARD,
          EXTENDS_WILDCARD,
          SUPER_WILDCARD ->
          false;
      default -> true;
    };
  }

  private void note(ExpressionTree expression, TreePath path, Span span) {
    TypeMirror type = trees.getTypeMirror(path);
    facts.put(span, Aspect.TYPE, type == null ? "none" : printer.printValue(type));
    Element element = trees.getElement(path);
    switch (expression) {
      case IdentifierTree name -> noteVariable(element, span);
      case MemberSelectTree access -> noteVariable(element, span);
      case MethodInvocationTree call -> noteCall(call, path, span);
      case NewClassTree creation -> noteCreation(creation, path, span);
      case MemberReferenceTree reference -> {
        if (element instanceof ExecutableElement method) {
          facts.put(span, Aspect.MEMBER, printer.print(method));
        }
      }
      case LambdaExpressionTree lambda ->
          facts.put(
              span,
              Aspect.PARAMETERS,
              printer.print(
                  lambda.getParameters().stream()
                      .map(parameter -> trees.getElement(new TreePath(path, parameter)).asType())
                      .toList()));
      case LiteralTree literal -> facts.addLiteral(span);
      default -> {}
    }
  }

  private void noteVariable(@Nullable Element element, Span span) {
    if (!(element instanceof VariableElement variable)) {
      return;
    }
    boolean isField =
        variable.getKind().isField()
            && Stream.of("this", "super", "class")
                .noneMatch(variable.getSimpleName()::contentEquals);
    if (isField) {
      facts.put(span, Aspect.MEMBER, printer.print(variable));
    }
    Object constant = variable.getConstantValue();
    if (constant != null) {
      facts.put(span, Aspect.CONSTANT, constant.toString());
    }
  }

  private void noteCall(MethodInvocationTree call, TreePath path, Span span) {
    TypeMirror type = trees.getTypeMirror(new TreePath(path, call.getMethodSelect()));
    if (trees.getElement(path) instanceof ExecutableElement method
        && type instanceof ExecutableType executable) {
      note(method, executable, span);
    }
  }

  private void note(ExecutableElement method, ExecutableType type, Span span) {
    if (!printer.isKnown(method)) {
      facts.put(span, Aspect.MEMBER, Facts.NOT_IN_LIBRARY);
      facts.put(span, Aspect.PARAMETERS, Facts.NOT_IN_LIBRARY);
      return;
    }
    facts.put(span, Aspect.MEMBER, printer.print(method));
    boolean isGenericConstructor =
        method.getKind() == ElementKind.CONSTRUCTOR && !method.getTypeParameters().isEmpty();
    if (!isGenericConstructor) {
      facts.put(span, Aspect.PARAMETERS, printer.print(type.getParameterTypes()));
    }
  }

  /** Of an anonymous class, what its constructor calls counts. */
  private void noteCreation(NewClassTree creation, TreePath path, Span span) {
    if (creation.getClassBody() != null) {
      TreePath body = new TreePath(path, creation.getClassBody());
      for (Tree member : creation.getClassBody().getMembers()) {
        if (member instanceof MethodTree constructor
            && constructor.getName().contentEquals("<init>")) {
          TreePath at = new TreePath(new TreePath(body, constructor), constructor.getBody());
          ExpressionStatementTree first =
              (ExpressionStatementTree) constructor.getBody().getStatements().getFirst();
          MethodInvocationTree call = (MethodInvocationTree) first.getExpression();
          noteCall(call, new TreePath(new TreePath(at, first), call), span);
        }
      }
    } else if (trees.getElement(path) instanceof ExecutableElement constructor
        && trees.getTypeMirror(path) instanceof DeclaredType created
        && types.asMemberOf(created, constructor) instanceof ExecutableType executable) {
      note(constructor, executable, span);
    }
  }
}
