import type { Measure } from "../../shared/metric.ts";

/** What is counted in cells of theme × country. */
export const CELLS = {
  coordinationRate: {
    key: "cells.coordination-rate",
    version: 1,
    formula: "shared and agreed ÷ shared cells",
    source: "Domain rules of Onze, cell states and role agreements",
    name: {
      nl: "Afgesproken overlap",
      fr: "Chevauchement convenu",
      en: "Coordination rate",
      es: "Solapamiento acordado",
    },
    meaning: {
      nl: "Van de combinaties van land en thema waar koepel en leden allebei werken, het deel met een geldige afspraak die iedereen noemt.",
      fr: "Parmi les combinaisons de pays et de thème où travaillent coupole et membres, la part avec un accord valable qui nomme chacun.",
      en: "Of the cells where umbrella and members both work, the share with a valid role agreement that names everybody present.",
      es: "De las combinaciones de país y tema donde trabajan plataforma y miembros, la parte con un acuerdo vigente que nombra a todos.",
    },
    caveat: {
      nl: "Zonder afspraak is er niet minder overleg: alleen opgeschreven afspraken tellen.",
      fr: "Sans accord, il n’y a pas moins de concertation : seuls les accords écrits comptent.",
      en: "Without an agreement people may well talk: only what is written down counts.",
      es: "Sin acuerdo puede haber diálogo igualmente: solo cuenta lo que está escrito.",
    },
  },
  presenceCoverage: {
    key: "cells.presence-coverage",
    version: 1,
    formula: "cells with anybody recorded ÷ themes × countries",
    source: "OCHA 3W, who does what where (purpose note, 2013)",
    name: {
      nl: "Combinaties met aanwezigheid",
      fr: "Combinaisons avec présence",
      en: "Cells with presence",
      es: "Combinaciones con presencia",
    },
    meaning: {
      nl: "Van alle combinaties van land en thema in de selectie, het deel waar iemand vermeld is.",
      fr: "De toutes les combinaisons de pays et de thème de la sélection, la part où quelqu’un est mentionné.",
      en: "Of all cells of theme and country in the selection, the share where somebody is recorded.",
      es: "De todas las combinaciones de país y tema de la selección, la parte donde hay alguien registrado.",
    },
    caveat: {
      nl: "Leeg is niet vermeld, geen leemte: niemand hoeft overal te werken.",
      fr: "Vide veut dire non mentionné, pas une lacune : nul ne doit être partout.",
      en: "Empty is not recorded, and no gap: nobody has to be everywhere.",
      es: "Vacío es no registrado, no una carencia: nadie tiene que estar en todas partes.",
    },
  },
} as const satisfies Readonly<Record<string, Measure>>;
