import { ImpactArena, type Language, type StageFlag, type Visibility } from "@onze/schema";
import type { Context } from "../../context.ts";
import {
  code,
  day,
  line,
  marked,
  markedValue,
  paragraphs,
  partsOfMarked,
  reference,
  several,
  whole,
} from "../../shared/sheets/cell-kinds.ts";
import type { OpenSheet, SheetKind } from "../../shared/sheets/open-sheet.ts";
import type { FaultyField, KnownRecord } from "../../shared/sheets/plan-rows.ts";
import type { RowValues, SheetColumn } from "../../shared/sheets/sheet-column.ts";
import type { DemandFilter } from "../demands/demand.input.ts";
import { allowsForOneOf, keepDemands } from "../impact.policy.ts";
import { applyDemand, type KnownDemand } from "./apply-demand.ts";
import { ACTOR_KINDS, FLAGS } from "./code-words.ts";
import { DEMAND_WORDS } from "./demand-words.ts";
import { readDemands, type SheetDemand } from "./demand-sheet.queries.ts";
import {
  ARENA,
  CO_AUTHORS,
  columnsOf,
  KEY,
  languageColumn,
  MOST_NAMED,
  PLACE,
  THEME,
  TITLE,
  VISIBILITY,
} from "./impact-columns.ts";
import { openLists } from "./named-lists.queries.ts";
import { type OwnOrganisations, ownOrganisations } from "./own-organisations.queries.ts";
