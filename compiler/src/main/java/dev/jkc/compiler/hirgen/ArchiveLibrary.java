package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.archive.ArchiveWriter;
import dev.jkc.compiler.archive.Unarchivable;
import dev.jkc.compiler.check.Checker;
import dev.jkc.compiler.declare.Universe;
import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.walk.Children;
import dev.jkc.lang.parser.Parser;
import dev.jkc.lang.source.SourceFile;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Generates the HIR of the whole library and writes it to an archive. What has no name outside of
 * its body, such as the classes of lambdas, stays source, as does code for certain types only.
 */
public final class ArchiveLibrary {
  private static final byte[] NOTHING = {};

  private final Universe universe;
  private final Program program;
  private final ArchiveWriter writer;
  private final Map<TypeSymbol, byte[]> data = new HashMap<>();
  private final Deque<TypeSymbol> beingWritten = new ArrayDeque<>();

  /** Archives the library of a universe that has nothing else. */
  public ArchiveLibrary(Checker checker, Universe universe) {
    this.universe = universe;
    this.program = new Program(checker, universe, null, false, true);
    this.writer = new ArchiveWriter(new ArchiveNames(program, this::hasData));
  }

  /** The archive of these files. */
  public byte[] write(List<CompilationUnit> units) {
    // In programs the initialisers that bodies need have run as far as they can.
    List<List<TypeSymbol>> types = new ArrayList<>();
    for (CompilationUnit unit : units) {
      List<TypeSymbol> declared = new ArrayList<>();
      for (Declaration member : unit.members()) {
        if (member instanceof Declaration.Type type) {
          add(universe.require(Universe.packageOf(unit), type.name().text()), declared);
        }
      }
      declared.forEach(program.initializers()::guardFromOutside);
      types.add(declared);
    }
    for (int i = 0; i < units.size(); i++) {
      add(units.get(i), types.get(i));
    }
    return writer.finish();
  }

  private static void add(TypeSymbol symbol, List<TypeSymbol> all) {
    all.add(symbol);
    symbol.memberTypes().values().forEach(member -> add(member, all));
  }

  private void add(CompilationUnit unit, List<TypeSymbol> types) {
    List<ArchiveWriter.ClassCode> classes = new ArrayList<>();
    List<SourceRange> skipped = new ArrayList<>();
    for (TypeSymbol type : types) {
      ArchiveWriter.ClassCode code =
          new ArchiveWriter.ClassCode(
              type.binaryName(),
              type.methods().stream().map(this::body).toList(),
              type.constructors().stream().map(this::body).toList(),
              data(type));
      classes.add(code);
      addSkipped(type.methods(), code.methods(), skipped);
      addSkipped(type.constructors(), code.constructors(), skipped);
    }
    SourceFile file = unit.range().file();
    skipped.removeIf(range -> range.file() != file);
    if (file.text().contains("\\u")) {
      skipped.clear(); // offsets are those of the text before escapes are translated
    }
    skipped.sort(Comparator.comparingInt(SourceRange::start));
    int[] offsets =
        skipped.stream().flatMapToInt(body -> IntStream.of(body.start(), body.end())).toArray();
    writer.add(file, Parser.scan(file, offsets), classes);
  }

  /** Adds the bodies that nobody needs from source. */
  private static void addSkipped(
      List<MethodSymbol> methods, List<byte[]> code, List<SourceRange> skipped) {
    for (int i = 0; i < code.size(); i++) {
      Statement.Block body =
          switch (methods.get(i).declaration()) {
            case Declaration.Method method -> method.body();
            case Declaration.Constructor constructor -> constructor.body();
            case null, default -> null;
          };
      if (body != null && code.get(i).length > 0 && !hasInner(body)) {
        skipped.add(body.range());
      }
    }
  }

  private byte[] body(MethodSymbol method) {
    if (method.isNative() || method.isAbstract() || isForCertainTypes(method)) {
      return NOTHING;
    }
    HirFunction function = program.function(method, Substitution.EMPTY);
    program.requireBody(function);
    HirStatement.Block body = Objects.requireNonNull(function.body());
    try {
      ArchiveNames.nameOf(method);
      return writer.body(function, body, method.owner().outermost().range().file());
    } catch (Unarchivable e) {
      return NOTHING;
    }
  }

  private static boolean isForCertainTypes(MethodSymbol method) {
    return method.allTypeParameters().stream().anyMatch(TypeVariableSymbol::isValue);
  }

  private boolean hasData(TypeSymbol type) {
    return beingWritten.contains(type)
        ? type.equals(beingWritten.peek()) // another one may turn out to stay source
        : data(type).length > 0;
  }

  private byte[] data(TypeSymbol type) {
    byte[] known = data.get(type);
    if (known == null) {
      beingWritten.push(type);
      known = write(type);
      beingWritten.pop();
      data.put(type, known);
    }
    return known;
  }

  private byte[] write(TypeSymbol type) {
    if (type.isOverValues() || program.initializers().guardFromOutside(type).isPresent()) {
      return NOTHING;
    }
    List<ArchiveWriter.Made> made = new ArrayList<>();
    for (HirGlobal object : program.classes().made(type)) {
      HirClass of = Objects.requireNonNull(program.classes().classOf(object));
      made.add(new ArchiveWriter.Made(object, of, of.element() == null ? 0 : length(object)));
    }
    Map<String, HirGlobal> fields = new LinkedHashMap<>();
    for (FieldSymbol field : type.fields().values()) {
      if (field.isStatic() && field.traits().importSymbol() == null) {
        fields.put(field.name(), program.global(field));
      }
    }
    try {
      return writer.data(made, fields);
    } catch (Unarchivable e) {
      return NOTHING;
    }
  }

  private static int length(HirGlobal array) {
    HirType.Struct layout = (HirType.Struct) array.type();
    return (int) ((HirType.Array) layout.fields().getLast().type()).length();
  }

  /** Whether there are classes inside of code: those of the whole class are numbered together. */
  private static boolean hasInner(Node node) {
    boolean isInner =
        switch (node) {
          case Expression.Lambda e -> true;
          case Expression.MethodReference e -> true;
          case Expression.New e -> e.body() != null;
          case Statement.LocalType s -> true;
          default -> false;
        };
    if (isInner) {
      return true;
    }
    boolean[] found = {false};
    Children.forEach(node, child -> found[0] |= hasInner(child));
    return found[0];
  }
}
