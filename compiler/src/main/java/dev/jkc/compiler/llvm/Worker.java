package dev.jkc.compiler.llvm;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work with LLVM on a thread of its own, which needs a context of its own. */
public final class Worker<T> {
  /** LLVM descends into expressions. */
  private static final long STACK_BYTES = 512L << 20;

  private final FutureTask<T> task;

  private Worker(FutureTask<T> task) {
    this.task = task;
  }

  /** Starts a thread. */
  public static <T> Worker<T> start(String name, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    new Thread(null, task, name, STACK_BYTES).start();
    return new Worker<>(task);
  }

  /**
   * Waits for the result.
   *
   * @param failure what the work may fail with, besides unchecked exceptions
   */
  public <X extends Exception> T join(Class<X> failure) throws X {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LlvmException("interrupted while code was generated");
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (failure.isInstance(cause)) {
        throw failure.cast(cause);
      }
      switch (cause) {
        case RuntimeException unchecked -> throw unchecked;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  /** Waits until the work is done, whatever comes of it. */
  public void await() {
    try {
      task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      // Whoever wants the result learns of it.
    }
  }
}
