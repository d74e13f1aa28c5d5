package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirProgram;
import dev.jkc.compiler.llvm.Constants;
import dev.jkc.compiler.llvm.Function;
import dev.jkc.compiler.llvm.GlobalVariable;
import dev.jkc.compiler.llvm.Linkage;
import dev.jkc.compiler.llvm.LlvmContext;
import dev.jkc.compiler.llvm.LlvmModule;
import dev.jkc.compiler.llvm.ObjectFile;
import dev.jkc.compiler.llvm.Type;
import dev.jkc.compiler.llvm.Types;
import dev.jkc.compiler.llvm.Value;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of the functions in a program, by which {@code jk.panic.Symbols} names addresses of
 * code. It is made after the optimizer has run, so that it keeps nothing alive for it, and only
 * when the program still refers to it.
 *
 * <p>Its layout, which the library repeats: the number of functions in 8 bytes; for each of them 8
 * bytes with its distance from the table, 4 with its size and 4 with the offset of its name in the
 * table; then the {@link NamePool}. Distances have 8 bytes because boot code may lie gigabytes
 * below a kernel. Sizes are known only when there is object code, and filled in there.
 */
final class SymbolTable {
  /** The variable that the library declares and this defines. */
  static final String SYMBOL = "jk.panic.Symbols.table";

  /** The attribute that says, through all that the optimizer does, which function it was. */
  static final String NAME_ATTRIBUTE = "jk-name";

  private static final int HEADER_BYTES = Long.BYTES;
  private static final int ENTRY_BYTES = Long.BYTES + 2 * Integer.BYTES;
  private static final int SIZE_IN_ENTRY = Long.BYTES;
  private static final int NAME_IN_ENTRY = SIZE_IN_ENTRY + Integer.BYTES;

  private final List<Entry> entries;
  private final byte[] names;

  /**
   * A function.
   *
   * @param name the offset of its name among the names
   */
  private record Entry(Function function, String symbol, int name) {}

  private SymbolTable(List<Function> functions) {
    NamePool pool = new NamePool(functions.stream().map(SymbolTable::displayName).toList());
    entries =
        functions.stream()
            .map(each -> new Entry(each, each.name(), pool.offset(displayName(each))))
            .toList();
    names = pool.bytes();
  }

  /**
   * The name that the program gave it; what the optimizer made out of nothing has only a symbol.
   */
  private static String displayName(Function function) {
    return function.stringAttribute(NAME_ATTRIBUTE).orElseGet(function::name);
  }

  /** Whether a program may refer to the table. */
  static boolean mayBeUsed(HirProgram program) {
    return program.globals().stream()
        .anyMatch(
            global -> global.is(HirGlobal.Attribute.EXTERNAL) && global.symbol().equals(SYMBOL));
  }

  /** Adds the table to a module that refers to it, which must not be optimized any more. */
  static Optional<SymbolTable> define(LlvmContext context, LlvmModule module) {
    Optional<GlobalVariable> declared = module.global(SYMBOL).filter(GlobalVariable::isDeclaration);
    if (declared.isEmpty()) {
      return Optional.empty();
    }
    SymbolTable table = new SymbolTable(module.definedFunctions());
    // It takes the symbol over as soon as that is free.
    GlobalVariable variable = module.addGlobal(SYMBOL + ".definition", table.type(context.types()));
    variable.setInitializer(table.contents(context, variable));
    declared.get().replaceBy(variable);
    variable.setName(SYMBOL);
    variable.setConstant();
    variable.setLinkage(Linkage.INTERNAL);
    variable.setAlignment(Long.BYTES);
    variable.setSection(".rodata." + SYMBOL);
    return Optional.of(table);
  }

  private Type type(Types types) {
    return types.packedStruct(
        List.of(
            types.i64(),
            types.array(entryType(types), entries.size()),
            types.array(types.i8(), names.length)));
  }

  private static Type entryType(Types types) {
    return types.packedStruct(List.of(types.i64(), types.i32(), types.i32()));
  }

  private Value contents(LlvmContext context, GlobalVariable table) {
    Constants constants = context.constants();
    int unknownSize = 0;
    List<Value> values = new ArrayList<>();
    for (Entry entry : entries) {
      // Where the optimizer found that an address does not matter, LLVM would go through the
      // procedure linkage table, for which there are only relocations of 4 bytes.
      entry.function().setNamedAddress();
      values.add(
          constants.packedStruct(
              List.of(
                  constants.distance(table, entry.function()),
                  constants.i32(unknownSize),
                  constants.i32(namesStart() + entry.name()))));
    }
    return constants.packedStruct(
        List.of(
            constants.i64(entries.size()),
            constants.array(entryType(context.types()), values),
            constants.bytes(names)));
  }

  private int namesStart() {
    return HEADER_BYTES + ENTRY_BYTES * entries.size();
  }

  /** Fills the sizes of the functions in, in the object code of the module. */
  void fillSizes(byte[] object) {
    try (ObjectFile file = new ObjectFile(object)) {
      Map<String, Long> sizes = file.symbolSizes();
      int start = file.fileOffset(SYMBOL);
      ByteBuffer table =
          ByteBuffer.wrap(object, start, namesStart() + names.length)
              .slice()
              .order(ByteOrder.LITTLE_ENDIAN);
      expect(entries.size(), table.getLong(0), "number of functions");
      for (int i = 0; i < entries.size(); i++) {
        Entry entry = entries.get(i);
        int at = HEADER_BYTES + ENTRY_BYTES * i;
        expect(0, table.getInt(at + SIZE_IN_ENTRY), "size of " + entry.symbol());
        expect(
            namesStart() + entry.name(),
            table.getInt(at + NAME_IN_ENTRY),
            "name of " + entry.symbol());
        Long size = sizes.get(entry.symbol());
        if (size == null) {
          throw new IllegalStateException("no symbol " + entry.symbol() + " in the object code");
        }
        table.putInt(at + SIZE_IN_ENTRY, Math.toIntExact(size));
      }
    }
  }

  /** The table must lie where it is taken to be, or something else is overwritten. */
  private static void expect(long expected, long found, String what) {
    if (expected != found) {
      throw new IllegalStateException(
          "the symbol table in the object code has " + found + " as " + what + ", not " + expected);
    }
  }
}
