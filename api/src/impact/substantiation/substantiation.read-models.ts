import type { ReadModels } from "../../shared/read-model.ts";

export const substantiationReadModels: ReadModels = {};
