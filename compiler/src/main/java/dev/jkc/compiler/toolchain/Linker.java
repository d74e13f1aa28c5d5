package dev.jkc.compiler.toolchain;

import dev.jkc.compiler.diagnostic.FileFailure;
import dev.jkc.compiler.toolchain.ToolException.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Links object files to a static ELF image with LLD. */
public final class Linker {
  private static final String UNDEFINED = "undefined symbol: ";

  private Linker() {}

  /**
   * What to link.
   *
   * @param objects the object files, in the order that decides the layout
   * @param emulation the ELF flavour as LLD names it, such as {@code elf_x86_64}
   * @param entry the symbol where the image starts; the linker script decides when it is absent
   * @param keepsDebugInfo whether what only debuggers read becomes part of the image
   */
  public record Request(
      List<Path> objects,
      Path output,
      String emulation,
      Optional<Path> script,
      Optional<String> entry,
      boolean keepsDebugInfo) {
    /** Copies the list. */
    public Request {
      objects = List.copyOf(objects);
    }

    /** Returns a request with the given objects and entry and nothing else chosen. */
    public static Request of(List<Path> objects, Path output, String emulation, String entry) {
      boolean keepsDebugInfo = true;
      return new Request(
          objects, output, emulation, Optional.empty(), Optional.of(entry), keepsDebugInfo);
    }
  }

  /** Links, and throws with LLD's messages when it refuses. */
  public static void link(Request request) throws ToolException {
    try (AtomicOutput output = new AtomicOutput(request.output())) {
      ToolProcess.Result result = ToolProcess.run(command(request, output.temporary()));
      if (result.exitCode() != 0) {
        List<String> messages = messages(result.errors());
        throw new LinkException(
            "cannot link `" + request.output() + "`:\n" + join(messages),
            messages.stream()
                .filter(line -> line.startsWith(UNDEFINED))
                .map(line -> line.substring(UNDEFINED.length()))
                .toList());
      }
      output.commit(true);
    }
  }

  /** Links object code that is in memory. */
  public static void link(byte[] object, Request request) throws ToolException {
    Path file = null;
    try {
      file = Files.createTempFile("jkc-", ".o");
      Files.write(file, object);
      List<Path> objects = new ArrayList<>(request.objects());
      objects.addFirst(file);
      link(
          new Request(
              objects,
              request.output(),
              request.emulation(),
              request.script(),
              request.entry(),
              request.keepsDebugInfo()));
    } catch (IOException e) {
      throw new ToolException(
          Cause.FILES, "cannot write object code for the linker: " + FileFailure.words(e), e);
    } finally {
      if (file != null) {
        delete(file);
      }
    }
  }

  private static void delete(Path file) throws ToolException {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new ToolException(
          Cause.FILES, "cannot remove `" + file + "`: " + FileFailure.words(e), e);
    }
  }

  private static List<String> command(Request request, Path output) throws ToolException {
    List<String> command = new ArrayList<>();
    command.add(LlvmTool.LLD.path().toString());
    command.addAll(List.of("-flavor", "gnu", "-m", request.emulation()));
    command.addAll(
        List.of(
            "-static", "--gc-sections", "--build-id=none", "--fatal-warnings", "--error-limit=0"));
    command.addAll(List.of("-z", "dead-reloc-in-nonalloc=.debug_*=0xffffffffffffffff"));
    command.addAll(
        List.of("-z", "noexecstack", "--no-dynamic-linker", "--color-diagnostics=never"));
    if (!request.keepsDebugInfo()) {
      command.add("--strip-debug");
    }
    request.script().ifPresent(script -> command.addAll(List.of("-T", script.toString())));
    request.entry().ifPresent(entry -> command.addAll(List.of("-e", entry)));
    command.addAll(List.of("-o", output.toString()));
    request.objects().forEach(object -> command.add(object.toString()));
    return command;
  }

  /** Returns LLD's lines without its name in front, and without the names of temporary files. */
  private static List<String> messages(String errors) {
    return errors
        .lines()
        .map(line -> line.replaceFirst("^(ld\\.lld|lld): (error: )?", ""))
        .filter(line -> !line.isBlank() && !line.equals(">>> referenced by program"))
        .map(line -> line.replaceFirst("^>>> +\\S*\\.o:\\((.*)\\)$", "  needed by `$1`"))
        .toList();
  }

  private static String join(List<String> messages) {
    return messages.stream().collect(Collectors.joining("\n"));
  }
}
