import { expect, test } from "vitest";
import { splitName } from "./name-acronyms.ts";

test.each([
  "DAR BIC",
  "Radio Maendeleo",
  "OCE/Katanga",
  "Caritas International (Belgium)",
  "CARITAS INTERNATIONAL (BELGIUM)",
  "Plan International (UK)",
  "Plan International Inc. (Mozambique Country Office)",
  "GRET - Campus du jardin tropical 45 bis, NOGENT SUR MARNE, France",
  "FPFD - SN, Pita, Guinea",
  "TOP-GUINEE SARL - MADINA DISPENSAIRE/ COMMUNE DE MATAM, CONAKRY, Guinea",
  "Jaringan Advokasi Tambang - Mining Advocacy Network",
  "Sawit Watch – Palm Oil Watch",
  "PRO-FEMMES TWESE HAMWE",
  "(ODEP)",
  `Observatoire de la dépense publique ${"et de la vie publique ".repeat(20)}(ODEP)`,
  "",
])("what is no acronym that the name gives for itself stays part of it: %s", (name) => {
  expect(splitName(name)).toEqual({ longName: name, acronyms: [] });
});

test.each([
  ["Observatoire de la dépense publique (ODEP)", "Observatoire de la dépense publique", "ODEP"],
  [
    "Conseil régional de développement du Sud Kivu (CRONGD SK)",
    "Conseil régional de développement du Sud Kivu",
    "CRONGD SK",
  ],
  ["Conseil national de développement (CNONGD", "Conseil national de développement", "CNONGD"],
  ["Bantay Kita (BK)", "Bantay Kita", "BK"],
  ["Reality of Aid (RoA)", "Reality of Aid", "RoA"],
  ["Focus on the Global South (Focus)", "Focus on the Global South", "Focus"],
  ["NGO Forum on ADB (Forum)", "NGO Forum on ADB", "Forum"],
  ["PRO-FEMMES TWESE HAMWE (PFTH)", "PRO-FEMMES TWESE HAMWE", "PFTH"],
  ["Organisation d’Appui à l’Autopromotion (OAP)", "Organisation d’Appui à l’Autopromotion", "OAP"],
  ["Perempuan (SP)Solidaritas", "Perempuan Solidaritas", "SP"],
  ["Sawit Watch – Palm Oil Watch (SW)", "Sawit Watch – Palm Oil Watch", "SW"],
  [
    "Wahana Lingkungan Hidup Indonesia – Forum for Environment in Indonesia (Walhi)",
    "Wahana Lingkungan Hidup Indonesia – Forum for Environment in Indonesia",
    "Walhi",
  ],
  [
    "Acción Solidaria para el Desarrollo - CooperAcción",
    "Acción Solidaria para el Desarrollo",
    "CooperAcción",
  ],
  [
    "Red Latinoamericana de Deuda y Derechos – LATINDADD",
    "Red Latinoamericana de Deuda y Derechos",
    "LATINDADD",
  ],
  ["Red Muqui de Propuesta y Acción – Red MUQUI", "Red Muqui de Propuesta y Acción", "Red MUQUI"],
  ["Red Globalización con Equidad – Red GE", "Red Globalización con Equidad", "Red GE"],
  ["Acción Solidaria - Perú - CooperAcción", "Acción Solidaria - Perú", "CooperAcción"],
  ["Humanitarian Consortium (HDC), South Sudan", "Humanitarian Consortium, South Sudan", "HDC"],
  ["YPSA - Youth Power in Social Action, Bangladesh", "Youth Power in Social Action, Bangladesh", "YPSA"],
])("the acronym that a name gives is found: %s", (name, longName, acronym) => {
  expect(splitName(name)).toEqual({ longName, acronyms: [acronym] });
});
