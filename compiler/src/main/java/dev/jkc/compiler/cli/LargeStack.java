package dev.jkc.compiler.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs the compiler where deeply nested programs have room. */
final class LargeStack {
  private static final long STACK_BYTES = 512L << 20;

  private LargeStack() {}

  /** Runs an action on a thread of its own; what it throws, an error included, is thrown here. */
  static <T> T call(Callable<T> action) throws Exception {
    FutureTask<T> task = new FutureTask<>(action);
    Thread thread = new Thread(null, task, "compiler", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Exception exception -> throw exception;
        case Error error -> throw new CompilerError(error);
        case null, default -> throw e;
      }
    }
  }

  /** An error, such as a stack that overflows, while the compiler ran. */
  static final class CompilerError extends Exception {
    private static final long serialVersionUID = 1L;

    private final Error error;

    CompilerError(Error error) {
      super(error);
      this.error = error;
    }

    /** What went wrong. */
    Error error() {
      return error;
    }
  }
}
