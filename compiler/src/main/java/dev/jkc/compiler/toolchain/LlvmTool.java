package dev.jkc.compiler.toolchain;

import dev.jkc.compiler.diagnostic.FileFailure;
import dev.jkc.compiler.llvm.LlvmVersion;
import dev.jkc.compiler.toolchain.ToolException.Cause;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.bytedeco.javacpp.Loader;

/** An executable of LLVM that comes with the native libraries. */
public enum LlvmTool {
  LLD("lld"),
  CLANG("clang"),
  MC("llvm-mc"),
  SIZE("llvm-size"),
  DWARFDUMP("llvm-dwarfdump"),
  SYMBOLIZER("llvm-symbolizer");

  /** The names that the executables load their libraries by, beside themselves. */
  private static final String LLVM_LIBRARY = "libLLVM.so";

  private static final String CLANG_LIBRARY = "libclang-cpp.so";

  private final String fileName;

  LlvmTool(String fileName) {
    this.fileName = fileName;
  }

  /** Returns the path of the executable, after unpacking it on first use. */
  public Path path() throws ToolException {
    try {
      provideLibrary(LLVM_LIBRARY);
      if (this == CLANG) {
        provideLibrary(CLANG_LIBRARY);
      }
      Path executable = unpack(fileName);
      if (!Files.isExecutable(executable)) {
        Files.setPosixFilePermissions(executable, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
      return executable;
    } catch (IOException e) {
      throw new ToolException(
          Cause.INSTALLATION, "cannot unpack `" + fileName + "`: " + FileFailure.words(e), e);
    }
  }

  private static void provideLibrary(String library) throws IOException {
    Path file = unpack(library);
    LlvmVersion version = LlvmVersion.loaded();
    Path versioned = file.resolveSibling(library + "." + version.major() + "." + version.minor());
    if (!Files.exists(versioned)) {
      try {
        Files.createSymbolicLink(versioned, file.getFileName());
      } catch (FileAlreadyExistsException e) {
        // Another jkc made it at the same moment.
        return;
      }
    }
  }

  private static Path unpack(String name) throws IOException {
    String resource = "/org/bytedeco/llvm/" + Loader.getPlatform() + "/" + name;
    File file = Loader.cacheResource(resource);
    if (file == null) {
      throw new IOException("this platform (" + Loader.getPlatform() + ") has no such file");
    }
    return file.toPath();
  }
}
