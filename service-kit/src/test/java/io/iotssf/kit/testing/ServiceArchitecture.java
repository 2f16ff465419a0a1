package io.iotssf.kit.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.iotssf.kit.tenant.InternalOperation;
import io.iotssf.kit.tenant.RequiresPermission;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;

/**
 * The directions that never break, each with its reason. Every service's architecture test has
 * them.
 */
public final class ServiceArchitecture {

  private static final String[] SERVICES = {
    "io.iotssf.catalog..", "io.iotssf.assessment..", "io.iotssf.report.."
  };

  @ArchTest
  static final ArchRule rule1ServicesKnowTheKitAndTheKitKnowsTheContracts =
      noClasses()
          .that()
          .resideInAPackage("io.iotssf.kit..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SERVICES)
          .because("what all services share cannot know one of them");

  @ArchTest
  static final ArchRule rule1NoServiceKnowsAnother =
      classes()
          .that()
          .resideInAnyPackage(SERVICES)
          .should(knowNoOtherService())
          .because("services speak over HTTP and events only");

  @ArchTest
  static final ArchRule rule2ContractsImportTheJdkOnly =
      classes()
          .that()
          .resideInAPackage("io.iotssf.contracts..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "io.iotssf.contracts..")
          .because("a consumer takes the contracts without taking a framework");

  @ArchTest
  static final ArchRule rule3ApplicationKnowsNoAdapter =
      noClasses()
          .that()
          .resideInAPackage("..application..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.iotssf..api..", "io.iotssf..messaging..", "io.iotssf..persistence..")
          .allowEmptyShould(true)
          .because("api, messaging and persistence stand around the application");

  @ArchTest
  static final ArchRule rule3DomainIsPlainJava =
      noClasses()
          .that()
          .resideInAPackage("io.iotssf..domain..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta..",
              "io.quarkus..",
              "com.fasterxml..",
              "org.hibernate..",
              "io.iotssf..application..",
              "io.iotssf..api..",
              "io.iotssf..messaging..",
              "io.iotssf..persistence..")
          .allowEmptyShould(true)
          .because("the rules of the domain are tested in milliseconds");

  @ArchTest
  static final ArchRule rule4FeaturesHaveNoCycles =
      SlicesRuleDefinition.slices()
          .matching("io.iotssf.(*).(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true)
          .because("a feature that needs another, and is needed by it, is one feature");

  @ArchTest
  static final ArchRule rule4FeaturesUseApplicationOrDomainOfOthers =
      classes()
          .that()
          .resideInAnyPackage(SERVICES)
          .should(stayOutOfAnothersAdapters())
          .because("adapters are a feature's own");

  @ArchTest
  static final ArchRule rule5EntitiesStayInPersistence =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .bePackagePrivate()
          .andShould()
          .resideInAPackage("..persistence..")
          .allowEmptyShould(true)
          .because("a row's shape is nobody else's business");

  @ArchTest
  static final ArchRule rule5RequestsAndResponsesStayInApi =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.iotssf..api..")
          .should()
          .dependOnClassesThat(resideInAPackage("io.iotssf..api.."))
          .allowEmptyShould(true)
          .because("the HTTP shape may change without the rules");

  @ArchTest
  static final ArchRule rule6OnlyTheKitReadsTokens =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.iotssf.kit.tenant..")
          .and()
          .resideOutsideOfPackage("io.iotssf.kit.testing..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.eclipse.microprofile.jwt..",
              "io.quarkus.security.identity..",
              "io.quarkus.oidc.runtime..")
          .because("the tenant and the roles come from one reading of the token");

  @ArchTest
  static final ArchRule rule6OnlyTheKitSendsToKafka =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.iotssf.kit.outbox..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.kafka.clients.producer..")
          .because(
              "an event that is not in the outbox can be lost, or tell of what was rolled back");

  @ArchTest
  static final ArchRule rule7RenderersSeeTheirModelOnly =
      noClasses()
          .that()
          .resideInAPackage("io.iotssf.report.rendering..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("io.iotssf..", "java.net.http..", "java.sql..")
                  .and(
                      not(
                          resideInAnyPackage(
                              "io.iotssf.report.rendering..", "io.iotssf.kit.table")))
                  .or(belongToAnyOf(java.time.Clock.class)))
          .allowEmptyShould(true)
          .because("the same model gives the same bytes");

  @ArchTest
  static final ArchRule rule8EveryHttpMethodSaysWhoMayCall =
      methods()
          .that(areHttpMethods())
          .should()
          .beAnnotatedWith(RequiresPermission.class)
          .orShould()
          .beAnnotatedWith(InternalOperation.class)
          .allowEmptyShould(true)
          .because("authorisation cannot be forgotten; the public list is empty");

  private ServiceArchitecture() {}

  private static com.tngtech.archunit.base.DescribedPredicate<JavaMethod> areHttpMethods() {
    return com.tngtech.archunit.base.DescribedPredicate.describe(
        "are HTTP methods", method -> method.isMetaAnnotatedWith(HttpMethod.class));
  }

  private static ArchCondition<JavaClass> knowNoOtherService() {
    return new ArchCondition<>("know no other service") {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        origin.getDirectDependenciesFromSelf().stream()
            .filter(
                dependency ->
                    resideInAnyPackage(SERVICES).test(dependency.getTargetClass())
                        && !part(dependency.getTargetClass(), 2).equals(part(origin, 2)))
            .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
      }
    };
  }

  private static ArchCondition<JavaClass> stayOutOfAnothersAdapters() {
    return new ArchCondition<>("stay out of another feature's api, messaging and persistence") {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        origin.getDirectDependenciesFromSelf().stream()
            .filter(
                dependency ->
                    resideInAnyPackage(
                                "io.iotssf.*.*.api..",
                                "io.iotssf.*.*.messaging..",
                                "io.iotssf.*.*.persistence..")
                            .test(dependency.getTargetClass())
                        && !part(dependency.getTargetClass(), 3).equals(part(origin, 3)))
            .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
      }
    };
  }

  private static String part(JavaClass type, int index) {
    var parts = type.getPackageName().split("\\.", -1);
    return parts.length > index ? parts[index] : "";
  }
}
