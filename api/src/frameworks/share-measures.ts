import type { Measure } from "../shared/metric.ts";

const SOURCE =
  "Lines of the cycle: Royal Decree of 11 September 2016 as the federations announced them (ngo-federatie.be, preparation of the JSF 2022-2026, 2019)";

/** Of one holder, beside the line for the operational costs of a programme. */
export const OPERATIONAL_SHARE: Measure = {
  key: "frameworks.operational-share",
  version: 1,
  formula: "effort of activities linked to a framework of the cycle ÷ effort in the years of the cycle",
  source: SOURCE,
  name: {
    nl: "Aandeel binnen strategische kaders",
    fr: "Part dans les cadres stratégiques",
    en: "Share inside strategic frameworks",
    es: "Parte dentro de los marcos estratégicos",
  },
  meaning: {
    nl: "Welk deel van het bekende geld van een organisatie, in de jaren van de cyclus, naar activiteiten gaat die aan een kader van die cyclus gekoppeld zijn.",
    fr: "Quelle part de l’argent connu d’une organisation, durant les années du cycle, va à des activités liées à un cadre de ce cycle.",
    en: "Which share of the known money of an organisation, in the years of the cycle, goes to activities that are linked to a framework of that cycle.",
    es: "Qué parte del dinero conocido de una organización, en los años del ciclo, va a actividades vinculadas a un marco de ese ciclo.",
  },
  caveat: {
    nl: "De regel telt operationele kosten per programma, in de vier begrotingslijnen van het besluit. Die lijnen staan niet in de bestanden: hier tellen alle bekende bedragen. Wat nog niemand aan een kader koppelde, telt als erbuiten.",
    fr: "La règle porte sur les coûts opérationnels de chaque programme, selon les quatre lignes budgétaires de l’arrêté. Ces lignes ne figurent pas dans les fichiers : tous les montants connus comptent ici. Ce que personne n’a encore lié à un cadre compte comme extérieur.",
    en: "The rule is about operational costs of each programme, by the decree’s four budget lines. Files do not hold these lines: all known amounts count here. What nobody has linked to a framework yet counts as outside.",
    es: "La norma trata de los costos operativos de cada programa, según las cuatro líneas presupuestarias del decreto. Los archivos no las indican: aquí cuentan todos los montos conocidos. Lo que nadie vinculó todavía a un marco cuenta como externo.",
  },
};

/** Of all holders together, beside the line for the subsidy of the sector. */
export const SUBSIDY_SHARE: Measure = {
  key: "frameworks.subsidy-share",
  version: 1,
  formula: "the same, over all holders together",
  source: SOURCE,
  name: {
    nl: "Aandeel binnen strategische kaders, samen",
    fr: "Part dans les cadres stratégiques, ensemble",
    en: "Share inside strategic frameworks, together",
    es: "Parte dentro de los marcos estratégicos, en conjunto",
  },
  meaning: {
    nl: "Welk deel van het bekende geld van de koepel en de leden samen, in de jaren van de cyclus, naar activiteiten gaat die aan een kader van die cyclus gekoppeld zijn.",
    fr: "Quelle part de l’argent connu de la coupole et des membres ensemble, durant les années du cycle, va à des activités liées à un cadre de ce cycle.",
    en: "Which share of the known money of the umbrella and its members together, in the years of the cycle, goes to activities that are linked to a framework of that cycle.",
    es: "Qué parte del dinero conocido de la plataforma y sus miembros en conjunto, en los años del ciclo, va a actividades vinculadas a un marco de ese ciclo.",
  },
  caveat: {
    nl: "De regel telt de subsidie aan de hele sector. Welk geld subsidie is, staat niet vermeld, en de sector is groter dan de koepel: hier tellen alle bekende bedragen van wie hier vermeld staat. Lees het cijfer niet als voldaan of niet voldaan.",
    fr: "La règle porte sur les subsides à tout le secteur. Quel argent est un subside n’est pas mentionné, et le secteur dépasse la coupole : tous les montants connus de ceux qui figurent ici comptent. Ne pas lire ce chiffre comme un respect ou non de la règle.",
    en: "The rule is about the subsidy to the whole sector. Which money is subsidy is not recorded, and the sector is larger than the umbrella: all known amounts of those recorded here count. Do not read it as compliance.",
    es: "La norma trata de la subvención a todo el sector. No se indica qué dinero es subvención, y el sector es más amplio que la plataforma: cuentan todos los montos conocidos de quienes figuran aquí. No debe leerse como cumplimiento o incumplimiento.",
  },
};
