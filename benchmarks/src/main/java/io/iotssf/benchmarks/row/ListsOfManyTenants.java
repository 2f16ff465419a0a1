package io.iotssf.benchmarks.row;

import com.sun.management.OperatingSystemMXBean;
import io.iotssf.benchmarks.fill.ManyAssessments;
import io.iotssf.benchmarks.fill.Room;
import io.iotssf.benchmarks.load.Load;
import io.iotssf.benchmarks.measure.Goal;
import io.iotssf.benchmarks.measure.Goal.Bound;
import io.iotssf.benchmarks.measure.Measurement;
import io.iotssf.benchmarks.measure.Round;
import io.iotssf.benchmarks.measure.Rounds;
import io.iotssf.benchmarks.stack.AssessmentStack;
import io.iotssf.benchmarks.stack.Surroundings;
import io.iotssf.localstack.StackException;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * P7a: the lists of a tenant take no longer when there are a hundred tenants of its size. Both
 * sides read equally many pages, the one tenant those further down its lists: else three pages that
 * every cache holds would be compared with three hundred.
 */
final class ListsOfManyTenants implements Row {
  private static final String ID = "P7a";
  private static final double LIMIT = 1.1;
  private static final String UNIT = "us";
  private static final List<String> LISTS = List.of("assessments", "risks", "threats", "decisions");
  private static final int ASSESSMENTS = 1_000;
  private static final int PAGES = 3;

  /** What PostgreSQL caches, as operators are told: a quarter of the memory. */
  private static final int SHARE_OF_MEMORY = 4;

  private static final String TEMPLATE = "template";
  private static final Rounds ROUNDS = new Rounds(8, 7);

  /** Long enough for the slowest of a hundred pages to be more than a few chances. */
  private static final Load LOAD = new Load(4, Duration.ofSeconds(8));

  private final int tenants =
      Integer.parseInt(System.getenv().getOrDefault("IOTSSF_BENCH_TENANTS", "100"));

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String what() {
    return "pages of lists, %d tenants of %,d assessments / one tenant"
        .formatted(tenants, ASSESSMENTS);
  }

  @Override
  public List<Measurement> measure(Surroundings surroundings) {
    Room.require(surroundings.target(), tenants * ASSESSMENTS);
    try (var one = AssessmentStack.start(surroundings, "stack-of-one");
        var many = AssessmentStack.start(surroundings, "stack-of-many")) {
      fill(surroundings, one, 1);
      fill(surroundings, many, tenants);
      List<Measurement> measurements = new ArrayList<>();
      for (String list : LISTS) {
        measurements.addAll(measure(surroundings, one, many, list));
      }
      return List.copyOf(measurements);
    }
  }

  private static void fill(Surroundings surroundings, AssessmentStack service, int tenants) {
    service.cache(quarterOfMemory());
    UUID assessment = UUID.fromString(service.create(TEMPLATE));
    long begin = System.nanoTime();
    try (Connection owner = service.owner()) {
      new ManyAssessments(tenants, ASSESSMENTS)
          .fill(owner, TEMPLATE, assessment, number -> tell(surroundings, number, tenants));
    } catch (SQLException e) {
      throw new StackException("The database cannot be filled: " + e.getMessage(), e);
    }
    surroundings
        .console()
        .line("  filled in %d s", Duration.ofNanos(System.nanoTime() - begin).toSeconds());
  }

  private static String quarterOfMemory() {
    var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return machine.getTotalMemorySize() / SHARE_OF_MEMORY / 1_048_576 + "MB";
  }

  private static void tell(Surroundings surroundings, int number, int tenants) {
    if (number % 10 == 0 || number == tenants) {
      surroundings.console().line("  %d of %d tenants are filled", number, tenants);
    }
  }

  private List<Measurement> measure(
      Surroundings surroundings, AssessmentStack one, AssessmentStack many, String list) {
    surroundings.console().line("  %s", list);
    PageTrial subject = trial(many, list, tenants);
    PageTrial baseline = trial(one, list, 1);
    List<Round> medians =
        ROUNDS.run(subject, baseline, new RoundPrinter(surroundings.console(), UNIT));
    List<Double> ours = subject.slowest(ROUNDS.measured());
    List<Double> alone = baseline.slowest(ROUNDS.measured());
    List<Round> slowest =
        IntStream.range(0, ours.size())
            .mapToObj(round -> new Round(ours.get(round), alone.get(round)))
            .toList();
    return List.of(measurement(list, "p50", medians), measurement(list, "p99", slowest));
  }

  private PageTrial trial(AssessmentStack service, String list, int filled) {
    List<Page> pages =
        IntStream.range(0, filled)
            .mapToObj(ManyAssessments::tenant)
            .flatMap(tenant -> Page.first(PAGES * tenants / filled, service, tenant, list).stream())
            .toList();
    List<PageReading> readings =
        IntStream.range(0, LOAD.connections())
            .mapToObj(number -> new PageReading(pages, number))
            .toList();
    return new PageTrial(LOAD, service.port(), readings);
  }

  private Measurement measurement(String list, String part, List<Round> rounds) {
    String id = "%s %s %s".formatted(ID, list, part);
    return new Measurement(new Goal(id, what(), Bound.AT_MOST, LIMIT), UNIT, rounds, List.of());
  }
}
