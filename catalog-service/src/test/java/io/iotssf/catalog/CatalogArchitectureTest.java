package io.iotssf.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.iotssf.catalog.published.Published;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.iotssf.kit.testing.ServiceArchitecture;
import jakarta.ws.rs.GET;

@AnalyzeClasses(packages = "io.iotssf", importOptions = ImportOption.DoNotIncludeTests.class)
class CatalogArchitectureTest {
  @ArchTest static final ArchTests directions = ArchTests.in(ServiceArchitecture.class);

  @ArchTest
  static final ArchRule whatIsPublishedIsForWhoeverReadsTheCatalogue =
      methods()
          .that()
          .areAnnotatedWith(GET.class)
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Published.class)
          .should(
              new ArchCondition<JavaMethod>("need the permission to read the catalogue") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  var needed = method.getAnnotationOfType(RequiresPermission.class).value();
                  events.add(
                      new SimpleConditionEvent(
                          method,
                          needed == Permission.READ_CATALOGUE,
                          method.getFullName() + " needs " + needed));
                }
              })
          .because("kept answers are sent to whoever has it, without asking the method again");
}
