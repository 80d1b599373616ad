import type { Measure } from "../../shared/metric.ts";

const PAT =
  "Partos, Power Awareness Tool 2.0 (levels 0 to 4, actual and desired, per organisation and decision)";

/** How far partners took part, as they say themselves. */
export const PARTICIPATION = {
  meanActual: {
    key: "participation.mean-actual",
    version: 1,
    formula: "Σ actual ÷ cells",
    source: PAT,
    name: {
      nl: "Gemiddelde trede",
      fr: "Niveau moyen",
      en: "Mean level",
      es: "Nivel medio",
    },
    meaning: {
      nl: "Hoe ver partners gemiddeld meededen aan beslissingen, van 0 (niet geïnformeerd) tot 4 (beslist).",
      fr: "Jusqu’où les partenaires ont pris part aux décisions, en moyenne, de 0 (non informé) à 4 (décide).",
      en: "How far partners took part in decisions on average, from 0 (not informed) to 4 (decides).",
      es: "Hasta dónde participaron en promedio las organizaciones socias en las decisiones, de 0 (no informada) a 4 (decide).",
    },
    caveat: {
      nl: "Treden zijn geen afstanden. Lees het cijfer met het aantal per trede en met hoeveel partners antwoordden.",
      fr: "Les niveaux ne sont pas des distances. À lire avec le nombre par niveau et le taux de réponse.",
      en: "Levels are no distances. Read it with the number on each level and with how many partners answered.",
      es: "Los niveles no son distancias. Léase con el número en cada nivel y con cuántas respondieron.",
    },
  },
  meanActualOthers: {
    key: "participation.mean-actual-others",
    version: 1,
    formula: "Σ actual ÷ cells, without own-programme decisions",
    source: PAT,
    name: {
      nl: "Gemiddelde trede, zonder eigen programma",
      fr: "Niveau moyen, hors programme propre",
      en: "Mean level, without own programmes",
      es: "Nivel medio, sin el programa propio",
    },
    meaning: {
      nl: "Hoe ver partners gemiddeld meededen aan beslissingen die niet over hun eigen programma gaan.",
      fr: "Jusqu’où les partenaires ont pris part, en moyenne, aux décisions qui ne portent pas sur leur propre programme.",
      en: "How far partners took part on average in decisions that are not about their own programme.",
      es: "Hasta dónde participaron en promedio las organizaciones socias en decisiones que no tratan de su propio programa.",
    },
    caveat: {
      nl: "Wat als eigen programma telt, staat bij elke beslissing. Treden zijn geen afstanden.",
      fr: "Ce qui compte comme programme propre figure dans chaque décision. Les niveaux ne sont pas des distances.",
      en: "What counts as an own programme is recorded with each decision. Levels are no distances.",
      es: "Qué cuenta como programa propio consta en cada decisión. Los niveles no son distancias.",
    },
  },
  coDecisionRate: {
    key: "participation.co-decision-rate",
    version: 1,
    formula: "cells with actual ≥ 3 ÷ cells",
    source: PAT,
    name: {
      nl: "Meebeslist",
      fr: "Part de codécision",
      en: "Co-decided",
      es: "Codecisión",
    },
    meaning: {
      nl: "In welk deel van de gevallen de partner mee besliste of zelf besliste. Een geval is één partner bij één beslissing.",
      fr: "La part des cas où le partenaire a codécidé ou décidé. Un cas est un partenaire dans une décision.",
      en: "In which share of the cases the partner co-decided or decided. A case is one partner in one decision.",
      es: "En qué parte de los casos la organización socia codecidió o decidió. Un caso es una organización socia en una decisión.",
    },
    caveat: {
      nl: "Beslissingen over het eigen programma trekken het cijfer omhoog. Lees het met het cijfer zonder die beslissingen.",
      fr: "Les décisions sur le programme propre tirent le chiffre vers le haut. À lire avec le chiffre sans elles.",
      en: "Decisions on own programmes lift it. Read it with the figure without them.",
      es: "Las decisiones sobre el programa propio lo elevan. Léase con la cifra sin ellas.",
    },
  },
  coDecisionRateOthers: {
    key: "participation.co-decision-rate-others",
    version: 1,
    formula: "cells with actual ≥ 3 ÷ cells, without own-programme decisions",
    source: PAT,
    name: {
      nl: "Meebeslist, zonder eigen programma",
      fr: "Part de codécision, hors programme propre",
      en: "Co-decided, without own programmes",
      es: "Codecisión, sin el programa propio",
    },
    meaning: {
      nl: "In welk deel van de gevallen de partner mee besliste of zelf besliste, waar het niet over zijn eigen programma ging.",
      fr: "La part des cas où le partenaire a codécidé ou décidé, là où il ne s’agissait pas de son propre programme.",
      en: "In which share of the cases the partner co-decided or decided, where it was not about its own programme.",
      es: "En qué parte de los casos la organización socia codecidió o decidió, cuando no se trataba de su propio programa.",
    },
    caveat: {
      nl: "Een hogere trede is niet voor elke beslissing wat partners willen. Lees het met het gewenste verschil.",
      fr: "Un niveau plus élevé n’est pas souhaité pour chaque décision. À lire avec l’écart souhaité.",
      en: "A higher level is not what partners want for every decision. Read it with the difference they want.",
      es: "Un nivel más alto no es lo que se desea en cada decisión. Léase con la diferencia deseada.",
    },
  },
} as const satisfies Readonly<Record<string, Measure>>;
