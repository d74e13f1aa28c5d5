package dev.jkc.compiler.archive;

import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirData;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.lang.parser.Tokens;
import dev.jkc.lang.source.LineIndex;
import dev.jkc.lang.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes an archive: what was added, by files. */
public final class ArchiveWriter {
  private final Pool pool = new Pool();
  private final Names names;
  private final ByteSink sink = new ByteSink();
  private final Map<String, Integer> files = new LinkedHashMap<>();

  /**
   * What is kept of a class.
   *
   * @param methods of each method its body, or an empty array
   * @param constructors the same
   * @param data what the initialiser leaves behind, or an empty array
   */
  public record ClassCode(
      String name, List<byte[]> methods, List<byte[]> constructors, byte[] data) {}

  /** An object that an initialiser made. */
  public record Made(HirGlobal global, HirClass type, int length) {}

  /** Starts an archive. */
  public ArchiveWriter(Names names) {
    this.names = names;
    sink.put(Archive.MAGIC);
    sink.i32(0);
    sink.i32(0);
    sink.i32(0);
  }

  /**
   * The bytes of a body.
   *
   * @param file the file of the class
   */
  public byte[] body(HirFunction function, HirStatement.Block body, SourceFile file)
      throws Unarchivable {
    return new BodyWriter(pool, names, function, file).write(body);
  }

  /** The bytes of what an initialiser leaves behind. */
  public byte[] data(List<Made> made, Map<String, HirGlobal> fields) throws Unarchivable {
    ByteSink data = new ByteSink();
    data.number(made.size());
    for (Made object : made) {
      data.number(pool.link(names.of(object.type())));
      data.number(object.length());
    }
    data.number(fields.size());
    fields.keySet().forEach(name -> data.number(pool.text(name)));
    for (Made object : made) {
      write(object.global().data(), data);
    }
    for (HirGlobal field : fields.values()) {
      write(field.data(), data);
    }
    return data.toBytes();
  }

  private void write(HirData data, ByteSink to) throws Unarchivable {
    switch (data) {
      case HirData.Zero zero -> {
        to.constant(DataTag.ZERO);
        to.number(zero.size());
      }
      case HirData.Bytes bytes -> {
        to.constant(DataTag.BYTES);
        to.number(bytes.size());
        to.put(bytes.bytes());
      }
      case HirData.GlobalAddress address -> {
        to.constant(DataTag.GLOBAL);
        to.number(pool.link(names.of(address.global())));
        to.number(address.offset());
      }
      case HirData.FunctionAddress address -> {
        to.constant(DataTag.FUNCTION);
        to.number(pool.link(names.of(address.function())));
      }
      case HirData.Parts parts -> {
        to.constant(DataTag.PARTS);
        to.number(parts.parts().size());
        for (HirData part : parts.parts()) {
          write(part, to);
        }
      }
    }
  }

  /**
   * Adds a file.
   *
   * @param tokens without the bodies that need not be parsed
   */
  public void add(SourceFile file, Tokens tokens, List<ClassCode> classes) {
    int linesAt = sink.size();
    write(file.lines());
    int tokensAt = sink.size();
    write(tokens);
    List<int[]> offsets = new ArrayList<>();
    for (ClassCode type : classes) {
      offsets.add(new int[] {append(type.data())});
      offsets.add(type.methods().stream().mapToInt(this::append).toArray());
      offsets.add(type.constructors().stream().mapToInt(this::append).toArray());
    }
    files.put(file.name(), sink.size());
    sink.i32(Archive.checksum(file.text()));
    sink.number(file.length());
    sink.i32(linesAt);
    sink.i32(tokensAt);
    sink.number(classes.size());
    for (int i = 0; i < classes.size(); i++) {
      sink.text(classes.get(i).name());
      sink.i32(offsets.get(3 * i)[0]);
      for (int[] each : List.of(offsets.get(3 * i + 1), offsets.get(3 * i + 2))) {
        sink.number(each.length);
        for (int offset : each) {
          sink.i32(offset);
        }
      }
    }
  }

  private void write(LineIndex lines) {
    sink.number(lines.lineCount());
    for (int line = 1; line <= lines.lineCount(); line++) {
      sink.number(lines.endOf(line) - lines.startOf(line));
    }
  }

  private void write(Tokens tokens) {
    int count = tokens.types().length;
    sink.number(count);
    sink.put(tokens.types());
    int position = 0;
    for (int i = 0; i < count; i++) {
      sink.number(tokens.starts()[i] - position);
      sink.number(tokens.ends()[i] - tokens.starts()[i]);
      position = tokens.ends()[i];
      String text = tokens.texts()[i];
      sink.number(text == null ? 0 : pool.text(text) + 1L);
    }
  }

  private int append(byte[] code) {
    int start = sink.size();
    sink.put(code);
    return code.length == 0 ? 0 : start;
  }

  /** The archive. */
  public byte[] finish() {
    int poolAt = sink.size();
    int textsAt = pool.write(sink);
    int filesAt = sink.size();
    sink.number(files.size());
    files.forEach(
        (name, offset) -> {
          sink.text(name);
          sink.i32(offset);
        });
    byte[] bytes = sink.toBytes();
    ByteSink header = new ByteSink();
    header.put(Archive.MAGIC);
    header.i32(poolAt);
    header.i32(textsAt);
    header.i32(filesAt);
    byte[] start = header.toBytes();
    System.arraycopy(start, 0, bytes, 0, start.length);
    return bytes;
  }
}
