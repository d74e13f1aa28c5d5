package dev.jkc.testing.program;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The sections and symbols of a 64-bit little-endian ELF file, read by the System V ABI alone and
 * none of the code that made the file.
 */
final class ElfFile {
  private static final int SYMBOL_TABLE = 2;
  private static final int WITHOUT_CONTENTS = 8;
  private static final int SYMBOL_BYTES = 24;
  private static final int FUNCTION = 2;
  private static final int WRITABLE = 1;
  private static final int EXECUTABLE = 2;
  private static final int DYNAMIC_SEGMENT = 2;
  private static final int INTERPRETER_SEGMENT = 3;

  private final ByteBuffer bytes;
  private final List<Section> sections = new ArrayList<>();
  private final List<Symbol> symbols = new ArrayList<>();

  private record Section(int type, long flags, long address, int offset, int size, int link) {
    boolean contains(long wanted) {
      return type != WITHOUT_CONTENTS && wanted - address >= 0 && wanted - address < size;
    }
  }

  /** A name for an address. */
  record Symbol(String name, boolean isFunction, long address, long size) {}

  ElfFile(Path file) throws IOException {
    bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    int headers = (int) bytes.getLong(40);
    int headerBytes = bytes.getShort(58);
    int count = bytes.getShort(60);
    for (int i = 0; i < count; i++) {
      int at = headers + i * headerBytes;
      sections.add(
          new Section(
              bytes.getInt(at + 4),
              bytes.getLong(at + 8),
              bytes.getLong(at + 16),
              (int) bytes.getLong(at + 24),
              (int) bytes.getLong(at + 32),
              bytes.getInt(at + 40)));
    }
    sections.stream().filter(section -> section.type() == SYMBOL_TABLE).forEach(this::addSymbols);
  }

  private void addSymbols(Section table) {
    int names = sections.get(table.link()).offset();
    for (int at = table.offset(); at < table.offset() + table.size(); at += SYMBOL_BYTES) {
      symbols.add(
          new Symbol(
              text(names + bytes.getInt(at)),
              (bytes.get(at + 4) & 0xF) == FUNCTION,
              bytes.getLong(at + 8),
              bytes.getLong(at + 16)));
    }
  }

  List<Symbol> symbols() {
    return symbols;
  }

  /** Whether this is a program that is loaded without a dynamic linker. */
  boolean isStaticProgram() {
    int headers = (int) bytes.getLong(32);
    int headerBytes = bytes.getShort(54);
    int count = bytes.getShort(56);
    for (int i = 0; i < count; i++) {
      int type = bytes.getInt(headers + i * headerBytes);
      if (type == DYNAMIC_SEGMENT || type == INTERPRETER_SEGMENT) {
        return false;
      }
    }
    return bytes.getShort(16) == EXECUTABLE;
  }

  /** Whether the section at an address may be written to. */
  boolean isWritable(long address) {
    return (section(address).flags() & WRITABLE) != 0;
  }

  /** Where the file holds what is loaded at an address. */
  private int offset(long address) {
    Section section = section(address);
    return Math.toIntExact(section.offset() + address - section.address());
  }

  private Section section(long address) {
    return sections.stream()
        .filter(section -> section.flags() != 0 && section.contains(address))
        .findFirst()
        .orElseThrow();
  }

  long longAt(long address) {
    return bytes.getLong(offset(address));
  }

  int intAt(long address) {
    return bytes.getInt(offset(address));
  }

  byte byteAt(long address) {
    return bytes.get(offset(address));
  }

  /** The bytes at an address up to a zero byte. */
  String textAt(long address) {
    return text(offset(address));
  }

  private String text(int start) {
    int end = start;
    while (bytes.get(end) != 0) {
      end++;
    }
    return new String(bytes.array(), start, end - start, StandardCharsets.UTF_8);
  }
}
