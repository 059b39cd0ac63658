package planted.optimisation;

import planted.core.Word;

record Solver(Word word) {}
