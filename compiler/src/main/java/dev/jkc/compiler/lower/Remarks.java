package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirFailure;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirSelector;
import dev.jkc.compiler.llvm.Attribute;
import dev.jkc.compiler.llvm.CallSite;
import dev.jkc.compiler.llvm.LlvmModule;
import dev.jkc.compiler.llvm.Value;
import dev.jkc.lang.source.SourceFile;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the optimizer has left. Calls that it may remove say in an attribute what they are
 * for; those that are still there are what remains.
 */
final class Remarks {
  private static final String ATTRIBUTE = "jk-remark";

  /** How the names of the library's files start. */
  private static final String LIBRARY = "<jk>/";

  /** How many methods a remark names. */
  private static final int MOST_TARGETS = 3;

  /** What is said of a check, by the name of its failure. */
  private static final Map<String, String> CHECKS =
      Map.of(
          "index", "this index is checked: nothing shows that it is less than the length",
          "stringIndex", "this index is checked: nothing shows that it is less than the length",
          "division", "this divisor is checked: nothing shows that it is not 0",
          "nullReference", "this is checked for null: nothing shows that it is there",
          "cast", "this cast is checked: nothing shows of which class the object is",
          "store", "this store is checked: the array may be one of a narrower class",
          "arrayLength", "this length is checked: nothing shows that it is not negative");

  private Remarks() {}

  /** Says of a call that it is for a failed check. */
  static void mark(FunctionContext context, Value call, HirFailure failure) {
    String text = CHECKS.get(failure.name());
    if (isWanted(context) && text != null) {
      mark(context, call, Remark.Kind.CHECK, text);
    }
  }

  /** Says of a call that it makes an object. */
  static void mark(FunctionContext context, Value call, HirClass created) {
    if (isWanted(context)) {
      mark(context, call, Remark.Kind.ALLOCATION, "`" + nameOf(created) + "`");
    }
  }

  /** Says of a call that its method was looked up. */
  static void mark(FunctionContext context, Value call, HirSelector selector) {
    if (isWanted(context)) {
      List<String> all =
          selector.targets().stream().map(HirFunction::displayName).sorted().toList();
      List<String> some = all.subList(0, Math.min(MOST_TARGETS, all.size()));
      int others = all.size() - some.size();
      String text =
          "this call looks `%s` up: %d methods may be meant, `%s`%s"
              .formatted(
                  selector,
                  all.size(),
                  String.join("`, `", some),
                  others == 0 ? "" : " and " + others + " more");
      mark(context, call, Remark.Kind.VIRTUAL_CALL, text);
    }
  }

  /** The name as the source has it. */
  private static String nameOf(HirClass type) {
    HirClass element = type.elementClass();
    if (element != null) {
      return nameOf(element) + "[]";
    }
    return type.element() == null ? type.name() : type.element() + "[]";
  }

  private static boolean isWanted(FunctionContext context) {
    boolean isWritten = context.source().range().file().origin() == null;
    return isWritten && context.module().options().remarks();
  }

  private static void mark(FunctionContext context, Value call, Remark.Kind kind, String text) {
    Attribute attribute = context.module().attributes().string(ATTRIBUTE, kind + ":" + text);
    context.builder().addCallAttribute(call, attribute);
  }

  /**
   * The remarks about a module, by their places.
   *
   * @param functions those of the program
   */
  static List<Remark> read(LlvmModule module, List<HirFunction> functions) {
    Map<String, SourceFile> files = new HashMap<>();
    for (HirFunction function : functions) {
      SourceFile file = function.range().file();
      if (file.origin() == null && !file.name().startsWith(LIBRARY)) {
        files.put(file.name(), file);
      }
    }
    Set<Remark> remarks = new LinkedHashSet<>();
    for (CallSite call : module.callsWithAttribute(ATTRIBUTE)) {
      Remark remark = remark(call, files);
      if (remark != null) {
        remarks.add(remark);
      }
    }
    return new ArrayList<>(remarks);
  }

  private static @Nullable Remark remark(CallSite call, Map<String, SourceFile> files) {
    String mark = call.attribute(ATTRIBUTE).orElseThrow();
    int colon = mark.indexOf(':');
    Remark.Kind kind = Remark.Kind.valueOf(mark.substring(0, colon));
    String text = mark.substring(colon + 1);
    if (kind == Remark.Kind.VIRTUAL_CALL && call.callee().isPresent()) {
      return null; // LLVM knows the class
    }
    List<CallSite.Position> positions = call.positions();
    for (int i = 0; i < positions.size(); i++) {
      SourceFile file = files.get(positions.get(i).file());
      if (file != null && positions.get(i).line() > 0) {
        String message = kind == Remark.Kind.ALLOCATION ? allocation(text, call) : text;
        return new Remark(kind, range(file, positions.get(i)), message, i > 0);
      }
    }
    return null;
  }

  private static String allocation(String name, CallSite call) {
    String reason =
        switch (call.escape()) {
          case RETURNED -> "it is returned";
          case STORED -> "it is stored where others may see it";
          case PASSED -> "it is passed to code that is not part of this method";
          case MERGED -> "from some place on it is one of several";
          case NONE -> "it is too large for the stack, of unknown size, or made in a `try`";
        };
    return "this makes %s on the heap: %s".formatted(name, reason);
  }

  /** The word at a position, or a character that is no part of one. */
  private static SourceRange range(SourceFile file, CallSite.Position position) {
    String text = file.text();
    int line = Math.min(position.line(), file.lines().lineCount());
    int start = Math.min(file.lines().startOf(line) + position.column() - 1, text.length());
    int end = Math.min(Math.max(start, 0) + 1, text.length());
    while (end < text.length()
        && Character.isJavaIdentifierPart(text.charAt(end - 1))
        && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return file.range(Math.max(start, 0), end);
  }
}
