package io.iotssf.localstack.process;

import io.iotssf.localstack.StackException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends processes that the stack started: asked first, killed when they do not answer, and then
 * forgotten.
 */
public final class Stopping {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Stopping() {}

  /** Asks the process of this name to end, and returns when it has. */
  public static void stop(ProcessRegister register, String name) {
    register
        .handle(name)
        .ifPresent(
            handle -> {
              handle.destroy();
              if (!endsWithin(handle, PATIENCE)) {
                kill(name, handle);
              }
            });
    register.remove(name);
  }

  /** Ends the process of this name at once, as a crash would. */
  public static void kill(ProcessRegister register, String name) {
    register.handle(name).ifPresent(handle -> kill(name, handle));
    register.remove(name);
  }

  private static void kill(String name, ProcessHandle handle) {
    handle.destroyForcibly();
    if (!endsWithin(handle, PATIENCE)) {
      throw new StackException(
          "%s (process %d) does not end, even when killed.".formatted(name, handle.pid()));
    }
  }

  private static boolean endsWithin(ProcessHandle handle, Duration patience) {
    try {
      handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
