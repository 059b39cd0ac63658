package planted.alignment;

import planted.directory.Service;
import planted.directory.loading.Feed;

record Gap(Service service, Feed feed) {}
