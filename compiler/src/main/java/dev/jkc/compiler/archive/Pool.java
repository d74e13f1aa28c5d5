package dev.jkc.compiler.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts and names that bodies refer to by number; each is written once. */
final class Pool {
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final Map<Link, Integer> links = new LinkedHashMap<>();

  int text(String value) {
    texts.putIfAbsent(value, texts.size());
    return texts.get(value);
  }

  int link(Link link) {
    links.putIfAbsent(link, links.size());
    return links.get(link);
  }

  /**
   * Writes the links, then the texts, each with a table of where they start; where the texts are.
   */
  int write(ByteSink sink) {
    List<byte[]> entries = new ArrayList<>();
    for (Link link : List.copyOf(links.keySet())) {
      ByteSink entry = new ByteSink();
      write(link, entry);
      entries.add(entry.toBytes());
    }
    table(entries, sink);
    int textsAt = sink.size();
    entries.clear();
    for (String text : texts.keySet()) {
      ByteSink entry = new ByteSink();
      entry.text(text);
      entries.add(entry.toBytes());
    }
    table(entries, sink);
    return textsAt;
  }

  private static void table(List<byte[]> entries, ByteSink sink) {
    sink.i32(entries.size());
    int at = sink.size() + Integer.BYTES * entries.size();
    for (byte[] entry : entries) {
      sink.i32(at);
      at += entry.length;
    }
    entries.forEach(sink::put);
  }

  private void write(Link link, ByteSink sink) {
    sink.constant(LinkKind.of(link));
    switch (link) {
      case Link.Method method -> {
        sink.number(text(method.owner()));
        sink.flag(method.isConstructor());
        sink.number(method.index());
      }
      case Link.Selector selector -> {
        sink.number(text(selector.owner()));
        sink.number(selector.index());
        sink.number(text(selector.receiver()));
      }
      case Link.Made made -> {
        sink.number(text(made.owner()));
        sink.number(made.index());
      }
      case Link.Field field -> {
        sink.number(text(field.owner()));
        sink.number(text(field.name()));
      }
      case Link.Initializer initializer -> sink.number(text(initializer.owner()));
      case Link.Text value -> sink.number(text(value.value()));
      case Link.Bytes value -> sink.number(text(value.value()));
      case Link.Class type -> sink.number(text(type.name()));
      case Link.Descriptor type -> sink.number(text(type.name()));
      case Link.ClassName type -> sink.number(text(type.name()));
      case Link.ClassObject type -> sink.number(text(type.name()));
      case Link.Failure failure -> sink.number(text(failure.name()));
      case Link.Layout layout -> sink.number(text(layout.name()));
    }
  }
}
