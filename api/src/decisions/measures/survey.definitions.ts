import type { Measure } from "../../shared/metric.ts";

/** What a questionnaire with answers from 0 to 10 gives; the score is never told without the rest. */
export const SURVEY = {
  netScore: {
    key: "survey.net-score",
    version: 1,
    formula: "% of 9 and 10 − % of 0 to 6, ± 1.96 √((h + l − (h − l)²) ÷ n)",
    source:
      "Keystone partner surveys (bands 9–10 and 0–6); variance of a difference of two shares of one sample",
    name: {
      nl: "Nettoscore",
      fr: "Score net",
      en: "Net score",
      es: "Puntuación neta",
    },
    meaning: {
      nl: "Het procent dat 9 of 10 antwoordt, min het procent dat 0 tot 6 antwoordt: van −100 tot +100.",
      fr: "Le pourcentage de réponses 9 ou 10, moins le pourcentage de réponses de 0 à 6 : de −100 à +100.",
      en: "The per cent that answers 9 or 10, less the per cent that answers 0 to 6: from −100 to +100.",
      es: "El porcentaje que responde 9 o 10, menos el porcentaje que responde de 0 a 6: de −100 a +100.",
    },
    caveat: {
      nl: "Lees het nooit alleen: altijd met het aantal antwoorden, de respons en het interval. Houdt dat 0 in, dan is er geen duidelijk signaal. Wie 7 of 8 antwoordt, verdwijnt uit het cijfer.",
      fr: "Ne jamais le lire seul : toujours avec le nombre de réponses, le taux de réponse et l’intervalle. S’il contient 0, il n’y a pas de signal clair. Les réponses 7 et 8 n’y paraissent pas.",
      en: "Never read it alone: always with the number of answers, the response rate and the interval. Where that holds 0 there is no clear signal. Answers of 7 and 8 do not show in it.",
      es: "Nunca debe leerse sola: siempre con el número de respuestas, la tasa de respuesta y el intervalo. Si contiene el 0, no hay señal clara. Las respuestas de 7 y 8 no se ven en ella.",
    },
  },
  responseRate: {
    key: "survey.response-rate",
    version: 1,
    formula: "answers ÷ invited",
    source: "Domain rules of Onze, metric M16",
    name: {
      nl: "Respons",
      fr: "Taux de réponse",
      en: "Response rate",
      es: "Tasa de respuesta",
    },
    meaning: {
      nl: "Welk deel van de uitgenodigden antwoordde.",
      fr: "Quelle part des personnes invitées a répondu.",
      en: "Which share of those invited answered.",
      es: "Qué parte de las personas invitadas respondió.",
    },
    caveat: {
      nl: "Ook een hoge respons zegt niet wat de anderen gezegd zouden hebben.",
      fr: "Même élevé, il ne dit pas ce que les autres auraient répondu.",
      en: "Even a high one does not say what the others would have said.",
      es: "Ni siquiera una tasa alta dice qué habrían respondido las demás.",
    },
  },
} as const satisfies Readonly<Record<string, Measure>>;
