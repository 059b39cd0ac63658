package planted.nosy.web;

import planted.learners.facts.Attendance;

record NosyPage(Attendance attendance) {}
