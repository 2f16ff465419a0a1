package io.iotssf.localstack.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.localstack.StackException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRegisterTest {

  @TempDir Path directory;
  private ProcessRegister register = new ProcessRegister(Path.of("unset"));

  @BeforeEach
  void open() {
    register = new ProcessRegister(directory.resolve("processes.json"));
  }

  @Test
  void aStartedProcessIsKnownToTheNextCommandAndStoppedByIt() {
    sleep("sleeper").startIn(register);
    ProcessRegister ofNextCommand = new ProcessRegister(directory.resolve("processes.json"));
    assertTrue(ofNextCommand.alive("sleeper").isPresent());
    Stopping.stop(ofNextCommand, "sleeper");
    assertTrue(register.alive("sleeper").isEmpty());
    assertEquals(List.of(), register.all());
  }

  @Test
  void anIdThatNowBelongsToAnotherProcessIsNotOurs() {
    ProcessHandle me = ProcessHandle.current();
    long started = me.info().startInstant().orElseThrow().toEpochMilli();
    assertTrue(new RunningProcess("kafka", me.pid(), started).isAlive());
    assertFalse(new RunningProcess("kafka", me.pid(), started - 60_000).isAlive());
  }

  @Test
  void aClosedRegisterLetsNothingStart() {
    register.close();
    assertThrows(StackException.class, () -> sleep("sleeper").startIn(register));
    assertEquals(List.of(), register.all());
  }

  @Test
  void aProcessThatIgnoresTheRequestIsStillKilledByACrash() {
    Process stubborn =
        command("stubborn", "trap '' TERM; while :; do sleep 1; done").startIn(register);
    Stopping.kill(register, "stubborn");
    assertFalse(stubborn.isAlive());
  }

  @Test
  void aFailureShowsTheEndOfTheLog() {
    Command failing = command("failing", "echo the reason; exit 3");
    StackException failure = assertThrows(StackException.class, () -> failing.runIn(register));
    String message = String.valueOf(failure.getMessage());
    assertTrue(message.contains("failing failed with exit code 3"), message);
    assertTrue(message.contains("the reason"), message);
  }

  @Test
  void aServerThatEndsIsNoticedAtOnce() {
    Command ending = command("ending", "exit 1");
    Process process = ending.startIn(register);
    assertThrows(
        StackException.class,
        () -> Readiness.await(ending, process, Duration.ofMinutes(5), () -> false));
  }

  @Test
  void outputGoesToTheLog() throws Exception {
    command("talker", "echo hello").runIn(register);
    assertEquals("hello\n", Files.readString(directory.resolve("talker.log")));
  }

  private Command sleep(String name) {
    return command(name, "exec sleep 600");
  }

  private Command command(String name, String script) {
    return new Command(
        name,
        List.of("/bin/sh", "-c", script),
        Map.of(),
        directory,
        directory.resolve(name + ".log"));
  }
}
