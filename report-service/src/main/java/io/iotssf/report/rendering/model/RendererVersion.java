package io.iotssf.report.rendering.model;

/**
 * Version of the renderer: the same version and the same model give the same bytes. Raise it with
 * every change that changes a byte.
 */
public final class RendererVersion {
  public static final String CURRENT = "5";

  private RendererVersion() {}
}
