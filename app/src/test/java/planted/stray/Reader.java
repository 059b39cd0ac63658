package planted.stray;

import planted.learners.facts.Attendance;

record Reader(Attendance attendance) {}
