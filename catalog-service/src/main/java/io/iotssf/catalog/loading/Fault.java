package io.iotssf.catalog.loading;

/**
 * One thing that is wrong in a folder of data files.
 *
 * @param file path inside the folder
 * @param line from 1
 * @param message what is wrong
 */
public record Fault(String file, int line, String message) {

  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
