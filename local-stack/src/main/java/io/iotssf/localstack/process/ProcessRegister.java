package io.iotssf.localstack.process;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.iotssf.localstack.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The file in which a stack writes down the processes it started, in the order of their start. */
public final class ProcessRegister {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private boolean closed;

  public ProcessRegister(Path file) {
    this.file = file;
  }

  /** All that were written down, whether they still run or not. */
  public synchronized List<RunningProcess> all() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return JSON.readValue(file.toFile(), new TypeReference<List<RunningProcess>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process of this name, if it was written down and still runs. */
  public Optional<RunningProcess> alive(String name) {
    return all().stream().filter(p -> p.name().equals(name) && p.isAlive()).findFirst();
  }

  Optional<ProcessHandle> handle(String name) {
    return alive(name).flatMap(RunningProcess::handle);
  }

  /** Lets nothing start any more, because everything is being stopped. */
  public synchronized void close() {
    closed = true;
  }

  public synchronized boolean isClosed() {
    return closed;
  }

  /** Starts a process and writes it down, with nothing in between. */
  synchronized Process start(String name, Supplier<Process> start) {
    if (closed) {
      throw new StackException("The stack is being stopped.");
    }
    Process process = start.get();
    add(RunningProcess.of(name, process.toHandle()));
    return process;
  }

  private void add(RunningProcess process) {
    List<RunningProcess> entries = new ArrayList<>(all());
    entries.removeIf(p -> p.name().equals(process.name()));
    entries.add(process);
    write(entries);
  }

  public synchronized void remove(String name) {
    List<RunningProcess> entries = new ArrayList<>(all());
    if (entries.removeIf(p -> p.name().equals(name))) {
      write(entries);
    }
  }

  private void write(List<RunningProcess> entries) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path draft = file.resolveSibling(file.getFileName() + ".new");
      JSON.writerWithDefaultPrettyPrinter().writeValue(draft.toFile(), entries);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
