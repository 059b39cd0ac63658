package org.foothill.reportcard.drafts;

import java.util.Map;
import java.util.Optional;
import org.foothill.access.Actor;
import org.foothill.access.Policy;
import org.foothill.audit.AuditTrail;
import org.foothill.reportcard.drafts.Posts.Post;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps a signature with a hash of what was signed. */
@Service
final class SigningDraft implements SignDraft {
  private final Drafts drafts;
  private final Posts posts;
  private final Content content;
  private final Policy policy;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  SigningDraft(
      Drafts drafts,
      Posts posts,
      Content content,
      Policy policy,
      AuditTrail audit,
      TransactionTemplate transaction) {
    this.drafts = drafts;
    this.posts = posts;
    this.content = content;
    this.policy = policy;
    this.audit = audit;
    this.transaction = transaction;
  }

  @Override
  public Outcome sign(Actor actor, long number, String code, String onPaper) {
    var draft = drafts.open(number);
    var post = posts.find(code);
    if (draft.isEmpty() || post.isEmpty()) {
      return new Outcome.NothingToSign();
    }
    if (policy.may(actor, post.get().ability(), code) instanceof Policy.Decision.Refused refused) {
      return new Outcome.NotAllowed(refused.messageKey(), refused.argument());
    }
    var name = onPaper.isBlank() ? actor.displayName() : onPaper.strip();
    var signOff = new SignOff(code, content.of(draft.get()), actor.account(), name);
    var other = otherHead(draft.get(), post.get(), signOff);
    if (other.isPresent()) {
      return new Outcome.SamePerson(other.get());
    }
    transaction.executeWithoutResult(_ -> {
      drafts.sign(number, signOff);
      audit.record(
          actor.account(),
          "edition.sign",
          draft.get().year() + " " + code,
          Map.of("name", name, "content", signOff.content()));
    });
    return new Outcome.Signed(signOff);
  }

  private Optional<String> otherHead(Draft.Open draft, Post post, SignOff signOff) {
    return post.isHead()
        ? drafts.signOffs(draft.number()).stream()
            .filter(each -> posts.find(each.post()).map(Post::isHead).orElse(false))
            .filter(each -> !each.post().equals(post.code()))
            .filter(each -> each.name().equals(signOff.name()))
            .map(SignOff::post)
            .findFirst()
        : Optional.empty();
  }
}
