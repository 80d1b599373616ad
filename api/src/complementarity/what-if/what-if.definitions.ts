import type { Measure } from "../../shared/metric.ts";

/** What is only supposed. */
export const WHAT_IF = {
  partnerBudgetAtRisk: {
    key: "what-if.partner-budget-at-risk",
    version: 1,
    formula: "Σ (x before − x after), where above 0",
    source: "Own: domain research of Onze, question U5, who loses what",
    name: {
      nl: "Budget van partners dat wegvalt",
      fr: "Budget de partenaires qui disparaîtrait",
      en: "Partner budget at risk",
      es: "Presupuesto de socios en riesgo",
    },
    meaning: {
      nl: "Euro in werk met partners dat door de veranderingen zou wegvallen, over de jaren van de selectie.",
      fr: "Euros dans le travail avec des partenaires qui disparaîtraient avec ces changements, sur les années de la sélection.",
      en: "Euro in work with partners that would go with the changes, over the years of the selection.",
      es: "Euros en trabajo con socios que desaparecerían con los cambios, en los años de la selección.",
    },
    caveat: {
      nl: "Alleen bekende bedragen van koepel en leden. Wat anderen de partners geven, is hier niet bekend.",
      fr: "Seuls les montants connus de la coupole et des membres. Ce que d’autres donnent aux partenaires n’est pas connu ici.",
      en: "Only known amounts of the umbrella and its members. What others give the partners is not known here.",
      es: "Solo importes conocidos de la plataforma y sus miembros. Lo que otros dan a los socios no se conoce aquí.",
    },
  },
} as const satisfies Readonly<Record<string, Measure>>;
