import type { RangeReasons } from "./overlap-bounds.ts";

/** Why a figure about places, or themes in places, lies between two ends. */
export const GEOGRAPHY: RangeReasons = {
  narrow: {
    nl: "Een deel van het werk is niet in een land geplaatst.",
    fr: "Une partie du travail n’est pas située dans un pays.",
    en: "Some of the work is not placed in a country.",
    es: "Parte del trabajo no está ubicada en un país.",
  },
  wide: {
    nl: "Te weinig geografische details.",
    fr: "Pas assez de détails géographiques.",
    en: "Not enough geographic detail.",
    es: "No hay suficiente detalle geográfico.",
  },
};

/** The same of an axis where a part is not stated. */
export const NOT_STATED_PART: RangeReasons = {
  narrow: {
    nl: "Van een deel van het werk is dit niet vermeld.",
    fr: "Pour une partie du travail, ce n’est pas mentionné.",
    en: "Of some of the work this is not stated.",
    es: "De parte del trabajo esto no consta.",
  },
  wide: {
    nl: "Van te veel van het werk is dit niet vermeld.",
    fr: "Pour une trop grande partie du travail, ce n’est pas mentionné.",
    en: "Of too much of the work this is not stated.",
    es: "De una parte demasiado grande del trabajo esto no consta.",
  },
};
