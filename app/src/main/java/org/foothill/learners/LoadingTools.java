package org.foothill.learners;

import org.foothill.learners.loading.SecretKeys;
import org.foothill.storage.Analytics;
import org.springframework.stereotype.Component;

/** What every staging works with, as one bean. */
@Component
record LoadingTools(StagingFolder.Tools tools) {
  @org.springframework.beans.factory.annotation.Autowired
  LoadingTools(
      Analytics analytics, RecordFolders folders, SecretKeys secrets, SubmissionStore store) {
    this(new StagingFolder.Tools(analytics, folders, secrets, store));
  }
}
