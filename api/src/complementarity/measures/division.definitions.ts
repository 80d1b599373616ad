import type { Measure } from "../../shared/metric.ts";

const OECD =
  "OECD, 2009 Report on Division of Labour and 2011 Report on Division of Labour: Addressing Cross-Country Fragmentation of Aid; the exact wording of its two questions was not checked against the reports";

/** Who is relatively strong where, and which presence is small for both sides. */
export const DIVISION = {
  significance: {
    key: "division.significance",
    version: 1,
    formula: "xᵢₖ ÷ xₖ > xᵢ ÷ x, or among the largest that make up 90 % of xₖ",
    source: OECD,
    name: {
      nl: "Betekenisvolle aanwezigheid",
      fr: "Présence significative",
      en: "Significant relation",
      es: "Presencia significativa",
    },
    meaning: {
      nl: "De aanwezigheid van een organisatie in een land weegt zwaar, voor haarzelf of voor het land.",
      fr: "La présence d’une organisation dans un pays pèse, pour elle-même ou pour le pays.",
      en: "An organisation's presence in a country weighs, for itself or for the country.",
      es: "La presencia de una organización en un país pesa, para ella misma o para el país.",
    },
    caveat: {
      nl: "Wat voor beide weinig weegt, kan toch zijn bedoeld en van belang zijn. Een aanleiding om te praten.",
      fr: "Ce qui pèse peu des deux côtés peut être voulu et compter. Une amorce de discussion.",
      en: "What weighs little on both sides may yet be intended and matter. It starts a conversation.",
      es: "Lo que pesa poco por ambos lados puede ser intencional e importar. Abre una conversación.",
    },
  },
  locationQuotient: {
    key: "division.location-quotient",
    version: 1,
    formula: "(xᵢₖ ÷ xᵢ) ÷ (xₖ ÷ x)",
    source: "Location quotient, or Balassa's index (EconGeo, REAT)",
    name: {
      nl: "Relatieve sterkte",
      fr: "Force relative",
      en: "Relative strength",
      es: "Fortaleza relativa",
    },
    meaning: {
      nl: "Hoeveel keer groter het aandeel hiervan is bij deze organisatie dan bij alle samen: boven 1 is ze hier relatief sterk.",
      fr: "Combien de fois la part consacrée ici dépasse celle de l’ensemble : au-dessus de 1, l’organisation est relativement forte ici.",
      en: "How many times the share that it places here is that of all together: above 1 it is relatively strong here.",
      es: "Cuántas veces la parte que dedica aquí es la del conjunto: por encima de 1 es relativamente fuerte aquí.",
    },
    caveat: {
      nl: "Een kleine organisatie met één werkterrein scoort hoog; over haar omvang zegt het niets.",
      fr: "Une petite organisation au champ unique y est élevée ; cela ne dit rien de sa taille.",
      en: "A small organisation with one field of work scores high; it says nothing of size.",
      es: "Una organización pequeña con un solo campo puntúa alto; no dice nada de su tamaño.",
    },
  },
  concentrationRatio: {
    key: "division.concentration-ratio",
    version: 1,
    formula: "significant relations ÷ relations of one organisation",
    source: OECD,
    name: {
      nl: "Concentratiegraad",
      fr: "Taux de concentration",
      en: "Concentration ratio",
      es: "Tasa de concentración",
    },
    meaning: {
      nl: "Van de landen waar een organisatie werkt, het deel waar haar aanwezigheid voor haar of voor het land zwaar weegt.",
      fr: "Parmi les pays où travaille une organisation, la part où sa présence pèse, pour elle ou pour le pays.",
      en: "Of the countries where an organisation works, the share where its presence weighs, for itself or for the country.",
      es: "De los países donde trabaja una organización, la parte donde su presencia pesa, para ella o para el país.",
    },
    caveat: {
      nl: "Gemaakt voor staten en grote bedragen. Bij weinig kleine spelers een aanleiding om te praten, geen doel.",
      fr: "Conçu pour des États et de grands montants. Avec peu de petits acteurs, une amorce de discussion, pas un objectif.",
      en: "Made for states and large amounts. With few small actors it starts a conversation; it is no target.",
      es: "Hecho para Estados y grandes sumas. Con pocos actores pequeños abre una conversación; no es una meta.",
    },
  },
  fragmentationRatio: {
    key: "division.fragmentation-ratio",
    version: 1,
    formula: "organisations whose relation is not significant ÷ organisations present",
    source: OECD,
    name: {
      nl: "Versnipperingsgraad",
      fr: "Taux de fragmentation",
      en: "Fragmentation ratio",
      es: "Tasa de fragmentación",
    },
    meaning: {
      nl: "Van de organisaties die hier werken, het deel waarvoor dat aan beide kanten weinig weegt.",
      fr: "Parmi les organisations présentes, la part pour laquelle cela pèse peu des deux côtés.",
      en: "Of the organisations present, the share for which that weighs little on either side.",
      es: "De las organizaciones presentes, la parte para la que pesa poco por ambos lados.",
    },
    caveat: {
      nl: "Weinig geld is niet weinig belang: beleidswerk kost weinig. Een teken, geen doel.",
      fr: "Peu d’argent n’est pas peu d’importance : le plaidoyer coûte peu. Un signal, pas un objectif.",
      en: "Little money is not little importance: advocacy costs little. A flag, not a target.",
      es: "Poco dinero no es poca importancia: la incidencia cuesta poco. Una señal, no una meta.",
    },
  },
} as const satisfies Readonly<Record<string, Measure>>;
