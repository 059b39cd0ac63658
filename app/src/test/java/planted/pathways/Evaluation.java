package planted.pathways;

import planted.indicators.catalogue.Definition;
import planted.indicators.results.Measurement;

record Evaluation(Definition definition, Measurement measurement) {}
