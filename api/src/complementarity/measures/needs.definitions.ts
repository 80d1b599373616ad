import type { Measure } from "../../shared/metric.ts";

const SOURCE = "Domain rules of Onze, needs weights; built on Schoener's index";

/** Presence and effort against what people decided is needed. */
export const NEEDS = {
  coverage: {
    key: "needs.coverage",
    version: 1,
    formula: "Σ w of the cells where anybody is present",
    source: SOURCE,
    name: {
      nl: "Gedekte nood",
      fr: "Besoins couverts",
      en: "Needs-weighted coverage",
      es: "Necesidades cubiertas",
    },
    meaning: {
      nl: "Het deel van de vastgelegde nood op plekken waar iemand werkt.",
      fr: "La part des besoins fixés aux endroits où quelqu’un travaille.",
      en: "The share of the decided need that lies where somebody works.",
      es: "La parte de las necesidades fijadas que está donde alguien trabaja.",
    },
    caveat: {
      nl: "Gewichten zijn een keuze van mensen. Aanwezig zijn is nog niet volstaan.",
      fr: "Les poids sont un choix. Être présent n’est pas encore suffire.",
      en: "Weights are a choice that people made. To be present is not yet to be enough.",
      es: "Los pesos son una decisión. Estar presente aún no es ser suficiente.",
    },
  },
  addedCoverage: {
    key: "needs.added-coverage",
    version: 1,
    formula: "coverage of all − coverage of members alone",
    source: SOURCE,
    name: {
      nl: "Wat de koepel toevoegt",
      fr: "Ce que la coupole ajoute",
      en: "What the umbrella adds",
      es: "Lo que añade la plataforma",
    },
    meaning: {
      nl: "Het deel van de vastgelegde nood waar alleen de koepel werkt.",
      fr: "La part des besoins fixés où seule la coupole travaille.",
      en: "The share of the decided need where the umbrella alone works.",
      es: "La parte de las necesidades fijadas donde solo trabaja la plataforma.",
    },
    caveat: {
      nl: "Wat de koepel samen met leden doet, telt hier niet als toegevoegd.",
      fr: "Ce que la coupole fait avec des membres n’est pas compté ici comme ajouté.",
      en: "What the umbrella does where members are too is not counted as added.",
      es: "Lo que la plataforma hace donde también están miembros no se cuenta como añadido.",
    },
  },
  mismatch: {
    key: "needs.mismatch",
    version: 1,
    formula: "1 − Σ min(w, s)",
    source: SOURCE,
    name: {
      nl: "Afstand tot de nood",
      fr: "Écart avec les besoins",
      en: "Mismatch of effort and need",
      es: "Distancia a las necesidades",
    },
    meaning: {
      nl: "Het deel van de inzet dat anders ligt dan de vastgelegde nood: 0 is zoals nodig, 1 is helemaal elders.",
      fr: "La part de l’effort placée autrement que les besoins fixés : 0, comme il faut ; 1, tout ailleurs.",
      en: "The share of effort that lies elsewhere than the decided need: 0 is as needed, 1 is all elsewhere.",
      es: "La parte del esfuerzo que no está donde la necesidad fijada: 0 es como se necesita, 1 es todo en otra parte.",
    },
    caveat: {
      nl: "Anderen werken hier ook en staan hier niet in. Een gewicht is geen opdracht.",
      fr: "D’autres y travaillent aussi et n’y figurent pas. Un poids n’est pas une consigne.",
      en: "Others work there too who are not recorded here. A weight is no instruction.",
      es: "Otros trabajan allí también y no figuran aquí. Un peso no es una instrucción.",
    },
  },
} as const satisfies Readonly<Record<string, Measure>>;
