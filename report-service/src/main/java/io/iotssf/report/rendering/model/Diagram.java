package io.iotssf.report.rendering.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a figure shows, before it is laid out. */
public sealed interface Diagram permits RiskGrid, Diagram.Network, Diagram.Coverage {

  /** What it shows, in a few words. */
  String title();

  /** The same in words, for those who do not see it. */
  String description();

  /**
   * Things and what runs between them: parties and what they do for each other, devices and how
   * they are connected.
   *
   * @param groups in their order; a group without a name has no frame
   * @param links from one thing to another, which are different
   */
  record Network(String title, String description, List<Group> groups, List<Link> links)
      implements Diagram {

    /**
     * Things that stand together, for example in a zone.
     *
     * @param name null for things that stand in no zone
     */
    public record Group(@Nullable String name, List<Node> nodes) {}

    /**
     * A thing.
     *
     * @param emphasised whether it stands out, for example the applying entity, or what can be
     *     reached from the internet
     * @param remark why it stands out; null where it does not
     */
    public record Node(String id, String name, boolean emphasised, @Nullable String remark) {}

    /**
     * What runs from one thing to another.
     *
     * @param label null where nothing is said
     * @param directed whether it has a direction
     */
    public record Link(String from, String to, @Nullable String label, boolean directed) {}
  }

  /**
   * How many decided requirements answer each threat.
   *
   * @param bars one for each threat, in the framework's order
   */
  record Coverage(String title, String description, List<Bar> bars, Legend legend)
      implements Diagram {

    /**
     * @param adopted requirements that are adopted
     * @param other requirements that are not adopted, not applicable or not decided
     */
    public record Bar(String threat, int adopted, int other) {}

    /** What the two parts of a bar are called. */
    public record Legend(String adopted, String other) {}
  }
}
