package io.iotssf.report;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.iotssf.kit.testing.ServiceArchitecture;

@AnalyzeClasses(packages = "io.iotssf", importOptions = ImportOption.DoNotIncludeTests.class)
class ReportArchitectureTest {
  @ArchTest static final ArchTests directions = ArchTests.in(ServiceArchitecture.class);
}
