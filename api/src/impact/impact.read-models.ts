import { joinReadModels } from "../shared/read-model.ts";
import { demandReadModels } from "./demands/demand.read-models.ts";
import { evidenceReadModels } from "./evidence/evidence.read-models.ts";
import { outcomeReadModels } from "./outcomes/outcome.read-models.ts";
import { substantiationReadModels } from "./substantiation/substantiation.read-models.ts";

/** How demands and changes are read, with what belongs to them. */
export const impactReadModels = joinReadModels(
  demandReadModels,
  outcomeReadModels,
  evidenceReadModels,
  substantiationReadModels,
);
