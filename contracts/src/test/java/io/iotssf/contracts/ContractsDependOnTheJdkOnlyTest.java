package io.iotssf.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.iotssf.contracts",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ContractsDependOnTheJdkOnlyTest {

  @ArchTest
  static final ArchRule contractsDependOnTheJdkOnly =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "io.iotssf.contracts..");
}
