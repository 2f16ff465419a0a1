package io.iotssf.localstack.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** What went wrong with a file, in one line for a person. */
final class FileProblem {

  private FileProblem() {}

  /**
   * The exceptions of the file system carry their meaning in their class and name only the file.
   */
  static String inWords(IOException problem) {
    return switch (problem) {
      case AccessDeniedException denied -> "no permission for " + denied.getFile();
      case FileAlreadyExistsException inTheWay -> inTheWay.getFile() + " is in the way";
      case NoSuchFileException missing -> "there is no " + missing.getFile();
      default -> problem.toString().lines().findFirst().orElse("");
    };
  }
}
