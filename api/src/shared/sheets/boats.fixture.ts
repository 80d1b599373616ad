import { code, day, line, marked, paragraphs, reference, several, whole } from "./cell-kinds.ts";
import type { RowRules } from "./plan-rows.ts";
import type { NamedLists, SheetColumn, Words } from "./sheet-column.ts";

const words = (nl: string, fr: string, en: string, es: string): Words => ({ nl, fr, en, es });
const said = (text: string): Words => words(text, text, text, text);

const RIGS = {
  SLOOP: words("sloep", "sloop", "sloop", "balandra"),
  KETCH: words("kits", "ketch", "ketch", "queche"),
};

const column = (
  field: string,
  tag: string,
  more: Pick<SheetColumn, "kind"> & Partial<SheetColumn>,
): SheetColumn => ({ field, tag, head: said(field), note: said(`the ${field}`), ...more });

/** Columns of every kind, for tests. */
export const BOAT_COLUMNS: readonly SheetColumn[] = [
  column("key", "#meta+key", { kind: line(80), isHidden: true }),
  column("name", "#item+name", {
    kind: line(60),
    isRequired: true,
    head: words("Naam", "Nom", "Name", "Nombre"),
  }),
  column("log", "#description", { kind: paragraphs(400) }),
  column("rig", "#item+type", { kind: code(RIGS), isRequired: true }),
  column("launched", "#date+start", { kind: day("2026-11-30") }),
  column("masts", "#indicator+num", { kind: whole(1, 7) }),
  column("port", "#loc+code", { kind: reference("ports") }),
  column("ports", "#loc+list", { kind: several(reference("ports"), 4) }),
  column("crew", "#contact+list", { kind: several(marked(RIGS, 40), 5) }),
  column("flag", "#country+code", { kind: line(2), standard: "BE" }),
  column("notes", "#meta+notes", { kind: several(line(40), 5) }),
];

const PORTS = [
  { code: "OST", name: "Oostende" },
  { code: "GNT", name: "Gent" },
  { code: "GN2", name: "Gent" },
];

export const PORT_LISTS: NamedLists = {
  ports: {
    all: PORTS,
    find: (text) => {
      const exact = PORTS.filter(({ code: each }) => each === text.toUpperCase());
      const named = PORTS.filter(({ name }) => name.toLowerCase() === text.toLowerCase());
      return (exact.length > 0 ? exact : named).map(({ code: each }) => each);
    },
  },
};

export const BOAT_RULES: RowRules = {
  columns: BOAT_COLUMNS,
  keyField: "key",
  alike: ({ name }) => (typeof name === "string" ? name.toLowerCase() : null),
};
