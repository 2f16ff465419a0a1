package io.iotssf.assessment.review.application;

import io.iotssf.assessment.dossier.application.Effect;
import io.iotssf.assessment.dossier.application.Locked;
import io.iotssf.assessment.dossier.application.ReadAccess;
import io.iotssf.assessment.dossier.application.Rulings;
import io.iotssf.assessment.dossier.application.WritePath;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.dossier.domain.Sight;
import io.iotssf.assessment.dossier.domain.Status;
import io.iotssf.assessment.dossier.domain.Wording;
import io.iotssf.assessment.history.domain.RowChange;
import io.iotssf.assessment.part.application.VisibleRows;
import io.iotssf.assessment.review.domain.Comment;
import io.iotssf.assessment.review.domain.Comments;
import io.iotssf.assessment.review.domain.WordsAreOnesOwn;
import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Comments of those who see what the comment is about. Comments are written in every status but an
 * archived one: reviewers comment on what they may not edit.
 */
@ApplicationScoped
public class CommentOnAssessment {
  private static final WordsAreOnesOwn OWN = new WordsAreOnesOwn();
  private static final String RESOURCE = "comment";

  private final WritePath writePath;
  private final ReadAccess readAccess;
  private final VisibleRows visibleRows;
  private final Comments comments;

  CommentOnAssessment(
      WritePath writePath, ReadAccess readAccess, VisibleRows visibleRows, Comments comments) {
    this.writePath = writePath;
    this.readAccess = readAccess;
    this.visibleRows = visibleRows;
    this.comments = comments;
  }

  /** Comments that the caller may see, oldest first. */
  @Transactional
  public List<Comment> all(UUID assessment) {
    ReadAccess.Seen seen = readAccess.requireAny(assessment);
    return comments.of(assessment).stream()
        .filter(comment -> sees(seen.dossier(), seen.sight(), comment))
        .toList();
  }

  @Transactional
  public Comment one(UUID assessment, UUID id) {
    ReadAccess.Seen seen = readAccess.requireAny(assessment);
    return comments
        .find(assessment, id)
        .filter(comment -> sees(seen.dossier(), seen.sight(), comment))
        .orElseThrow(ProblemException::notFound);
  }

  /** A comment on a row, or on the whole where no row is named. */
  public Comment add(UUID assessment, @Nullable String kind, @Nullable UUID row, String text) {
    return writePath.write(
        assessment,
        null,
        locked -> {
          Rulings.enforce(writable(locked).and(Wording.judge("text", text, Wording.PARAGRAPH)));
          Comment comment =
              new Comment(
                  UUID.randomUUID(), kind, row, text, locked.actor(), locked.at(), false, 1);
          requireTarget(locked, comment);
          comments.add(assessment, comment);
          return Effect.of(comment, change("created", comment.id(), null, comment));
        });
  }

  /** Words a comment anew, or settles it. */
  public Comment change(
      UUID assessment, UUID id, @Nullable String ifMatch, UnaryOperator<Comment.Wording> patch) {
    return writePath.write(
        assessment,
        null,
        locked -> {
          Comment before =
              comments
                  .find(assessment, id)
                  .filter(found -> sees(locked.dossier(), locked.sight(), found))
                  .orElseThrow(ProblemException::notFound);
          EntityTags.requireMatch(ifMatch, EntityTags.ofVersion(before.version()));
          Comment after = before.worded(patch.apply(before.wording()));
          Rulings.enforce(
              writable(locked)
                  .and(Wording.judge("text", after.text(), Wording.PARAGRAPH))
                  .and(OWN.judge(before, after, locked.actor())));
          comments.update(assessment, after);
          return Effect.of(after, change("updated", id, before, after));
        });
  }

  private void requireTarget(Locked locked, Comment comment) {
    boolean whole = comment.kind() == null && comment.row() == null;
    boolean there =
        whole
            ? locked.sight() instanceof Sight.Whole
            : isOnVisibleRow(locked.dossier(), locked.sight(), comment);
    if (!there) {
      throw new ProblemException(
          ProblemType.UNPROCESSABLE, "`kind` and `row` name no row that you see.");
    }
  }

  /** Who sees the whole assessment sees comments on rows that were removed since, too. */
  private boolean sees(Dossier dossier, Sight sight, Comment comment) {
    return sight instanceof Sight.Whole || isOnVisibleRow(dossier, sight, comment);
  }

  private boolean isOnVisibleRow(Dossier dossier, Sight sight, Comment comment) {
    return comment.kind() != null
        && comment.row() != null
        && visibleRows.sees(dossier, sight, comment.kind(), comment.row());
  }

  private static Ruling writable(Locked locked) {
    return locked.dossier().status() == Status.ARCHIVED
        ? Ruling.rejected(
            Ruling.Ground.STATE, "The assessment is archived and never changes any more.")
        : Ruling.allowed();
  }

  private static RowChange change(String action, UUID id, @Nullable Comment before, Comment after) {
    return new RowChange(RESOURCE, id.toString(), action, before, after);
  }
}
