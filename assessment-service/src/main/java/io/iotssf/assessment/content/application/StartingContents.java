package io.iotssf.assessment.content.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.iotssf.assessment.catalogue.domain.Template;
import io.iotssf.assessment.content.domain.StartingContent;
import io.iotssf.contracts.assessment.AssessmentContent;
import jakarta.enterprise.context.ApplicationScoped;

/** What assessments start with, made once for each use case of each release of an edition. */
@ApplicationScoped
public class StartingContents {
  private static final int MOST_REMEMBERED = 16;

  private final Cache<Case, AssessmentContent> known =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).executor(Runnable::run).build();

  private record Case(String edition, String sha256, String useCase) {}

  /** See {@link StartingContent#from}. */
  public AssessmentContent from(Template template) {
    Case of = new Case(template.edition().id(), template.sha256(), template.useCase().id());
    return known.get(of, unknown -> StartingContent.from(template));
  }
}
